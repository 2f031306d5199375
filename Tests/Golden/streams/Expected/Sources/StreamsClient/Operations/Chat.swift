// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.chat`.
public nonisolated struct ChatRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "chat", name: "documents.chat", method: .get, path: "/chat", accept: ["text/event-stream"],
    security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<EventStream<String>, ChatError> {
    switch answer.status {
    case _ where !answer.has("text/event-stream"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(answer.events())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `documents.chat` fails.
public nonisolated enum ChatError: StreamsClientError {
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
