// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.scan`.
public nonisolated struct ScanDocumentRequest: OperationRequest, Equatable {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "scan", name: "documents.scan", method: .get, path: "/documents/{id}/scan",
    accept: ["image/png"], security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ScanDocumentResponse, ScanDocumentError> {
    switch answer.status {
    case _ where !answer.has("image/png"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          eTag: try answer.requiredHeader("ETag"),
          body: answer.stream,
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.scan` returns: 200.
///
/// The scan.
public nonisolated struct ScanDocumentResponse: Sendable {
  /// The header `ETag`.
  public var eTag: String
  /// The body as it comes.
  public var body: HTTPBody
  /// The whole HTTP response.
  public var response: Response

  public init(eTag: String, body: HTTPBody, response: Response) {
    self.eTag = eTag
    self.body = body
    self.response = response
  }
}

/// How `documents.scan` fails.
public nonisolated enum ScanDocumentError: StreamsClientError {
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
