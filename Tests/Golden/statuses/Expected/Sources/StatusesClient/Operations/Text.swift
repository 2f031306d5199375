// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.text`.
public nonisolated struct TextRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "text", name: "statuses.text", method: .get, path: "/text", accept: ["text/plain"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

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

/// How `statuses.text` fails.
public nonisolated enum TextError: StatusesClientError {
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

/// `statuses.text`, with its outcome as a value.
public nonisolated func statusesText(
  _ core: StatusesClientCore, _ request: TextRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<String, TextError> {
  await core.send(request, options: options)
}
