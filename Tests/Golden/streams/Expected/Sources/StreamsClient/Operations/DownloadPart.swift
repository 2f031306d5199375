// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.downloadPart`.
public nonisolated struct DownloadPartRequest: OperationRequest, Equatable {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "downloadPart", name: "documents.downloadPart", method: .get, path: "/documents/{id}/part",
    accept: ["*/*"], security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<DownloadPartResponse, DownloadPartError> {
    switch answer.status {
    case 200:
      .success(
        .ok(
          .init(
            eTag: answer.header("ETag"),
            body: answer.stream,
            response: answer.response)))
    case 204: .success(.noContent(.init(response: answer.response)))
    case 206:
      .success(
        .partialContent(
          .init(
            contentRange: try answer.requiredHeader("Content-Range"),
            body: answer.stream,
            response: answer.response)))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.downloadPart` returns: one of its documented successes.
public nonisolated enum DownloadPartResponse: Sendable {
  /// 200
  case ok(Ok)
  /// 204
  case noContent(NoContent)
  /// 206
  case partialContent(PartialContent)

  /// What `documents.downloadPart` returns: 200.
  ///
  /// All of it.
  public nonisolated struct Ok: Sendable {
    /// The header `ETag`.
    public var eTag: String?
    /// The body as it comes.
    public var body: HTTPBody
    /// The whole HTTP response.
    public var response: Response

    public init(eTag: String? = nil, body: HTTPBody, response: Response) {
      self.eTag = eTag
      self.body = body
      self.response = response
    }
  }

  /// What `documents.downloadPart` returns: 204.
  ///
  /// Nothing of it.
  public nonisolated struct NoContent: Equatable, Sendable {
    /// The whole HTTP response.
    public var response: Response

    public init(response: Response) {
      self.response = response
    }
  }

  /// What `documents.downloadPart` returns: 206.
  ///
  /// A part of it.
  public nonisolated struct PartialContent: Sendable {
    /// The header `Content-Range`.
    public var contentRange: String
    /// The body as it comes.
    public var body: HTTPBody
    /// The whole HTTP response.
    public var response: Response

    public init(contentRange: String, body: HTTPBody, response: Response) {
      self.contentRange = contentRange
      self.body = body
      self.response = response
    }
  }
}

/// How `documents.downloadPart` fails.
public nonisolated enum DownloadPartError: StreamsClientError {
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
