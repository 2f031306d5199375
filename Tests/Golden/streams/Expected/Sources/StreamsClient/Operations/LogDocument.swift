// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.log`.
public nonisolated struct LogDocumentRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "log", name: "documents.log", method: .get, path: "/log", accept: ["application/x-ndjson"],
    security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ValueStream<Change>, LogDocumentError> {
    switch answer.status {
    case _ where !answer.has("application/x-ndjson"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(answer.values())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `documents.log` fails.
public nonisolated enum LogDocumentError: StreamsClientError {
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
