// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.replace`.
public nonisolated struct ReplaceDocumentRequest: OperationRequest {
  public var id: String
  public var body: HTTPBody?

  public init(id: String, body: HTTPBody? = nil) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "replace", name: "documents.replace", method: .put, path: "/documents/{id}", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    message.setBinaryBody(body, as: "application/octet-stream")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ReplaceDocumentResponse, ReplaceDocumentError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.replace` returns: 204.
///
/// Done.
public nonisolated struct ReplaceDocumentResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `documents.replace` fails.
public nonisolated enum ReplaceDocumentError: StreamsClientError {
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
