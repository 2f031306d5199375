// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.binary`.
public nonisolated struct BinaryRequest: OperationRequest {
  public var body: HTTPBody?

  public init(body: HTTPBody? = nil) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "binary", name: "bodies.binary", method: .put, path: "/binary",
    accept: ["application/octet-stream"], security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    message.setBinaryBody(body, as: "application/octet-stream")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<HTTPBody, BinaryError> {
    switch answer.status {
    case _ where !answer.has("application/octet-stream"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(answer.stream)
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.binary` fails.
public nonisolated enum BinaryError: BodiesClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
