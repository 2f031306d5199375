// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.xml`.
public nonisolated struct XMLRequest: OperationRequest {
  public var body: HTTPBody?

  public init(body: HTTPBody? = nil) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "xml", name: "bodies.xml", method: .post, path: "/xml", accept: ["application/xml"],
    security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    message.setBinaryBody(body, as: "application/xml")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<HTTPBody, XMLError> {
    switch answer.status {
    case _ where !answer.has("application/xml"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(answer.stream)
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.xml` fails.
public nonisolated enum XMLError: BodiesClientError {
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
