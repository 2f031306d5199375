// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.text`.
public nonisolated struct TextRequest: OperationRequest, Equatable {
  public var body: String

  public init(body: String) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "text", name: "bodies.text", method: .post, path: "/text", accept: ["text/plain"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    message.setTextBody(body, as: "text/plain; charset=utf-8")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<String, TextError> {
    switch answer.status {
    case _ where !answer.has("text/plain"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.text())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.text` fails.
public nonisolated enum TextError: BodiesClientError {
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
