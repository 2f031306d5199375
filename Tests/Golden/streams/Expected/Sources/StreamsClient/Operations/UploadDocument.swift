// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.upload`.
public nonisolated struct UploadDocumentRequest: OperationRequest {
  public var name: String
  /// The document.
  public var body: HTTPBody

  public init(name: String, body: HTTPBody) {
    self.name = name
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "upload", name: "documents.upload", method: .post, path: "/documents", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("name", to: name)
    message.setBinaryBody(body, as: "application/pdf")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<UploadDocumentResponse, UploadDocumentError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.upload` returns: 201.
///
/// Kept.
public nonisolated struct UploadDocumentResponse: Equatable, Sendable {
  /// The header `Location`.
  public var location: String? {
    get { _location.value }
    set { _location.value = newValue }
  }
  /// The whole HTTP response.
  public var response: Response
  private var _location: PathOnly<String?>

  public init(location: String? = nil, response: Response) {
    _location = PathOnly(location)
    self.response = response
  }
}

/// How `documents.upload` fails.
public nonisolated enum UploadDocumentError: StreamsClientError {
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
