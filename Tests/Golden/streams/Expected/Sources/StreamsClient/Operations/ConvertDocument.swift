// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.convert`.
public nonisolated struct ConvertDocumentRequest: OperationRequest {
  public var body: HTTPBody

  public init(body: HTTPBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "convert", name: "documents.convert", method: .post, path: "/table", accept: ["text/csv"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    message.setBinaryBody(body, as: "text/csv")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<String, ConvertDocumentError> {
    switch answer.status {
    case _ where !answer.has("text/csv"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.text())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `documents.convert` fails.
public nonisolated enum ConvertDocumentError: StreamsClientError {
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
