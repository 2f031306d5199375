// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `documents`.
public nonisolated struct DocumentsResource: Sendable {
  let core: StreamsClientCore

  /// `POST /documents`
  ///
  /// - Parameters:
  ///   - name: As the API takes it.
  ///   - body: The document.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func upload(
    name: String, body: HTTPBody, options: RequestOptions = RequestOptions()
  ) async throws(UploadDocumentError) -> UploadDocumentResponse {
    try await core.send(UploadDocumentRequest(name: name, body: body), options: options).get()
  }

  /// `GET /documents/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func download(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(DownloadDocumentError) -> HTTPBody {
    try await core.send(DownloadDocumentRequest(id: id), options: options).get()
  }

  /// `download` by the URL that `Location` or a link holds.
  public func download(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(DownloadDocumentError) -> HTTPBody {
    try await core.send(at: url, options: options) {
      try DownloadDocumentRequest(id: $0["id"])
    }.get()
  }

  /// `PUT /documents/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func replace(
    id: String, body: HTTPBody? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ReplaceDocumentError) -> ReplaceDocumentResponse {
    try await core.send(ReplaceDocumentRequest(id: id, body: body), options: options).get()
  }

  /// `GET /documents/{id}/part`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func downloadPart(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(DownloadPartError) -> DownloadPartResponse {
    try await core.send(DownloadPartRequest(id: id), options: options).get()
  }

  /// `downloadPart` by the URL that `Location` or a link holds.
  public func downloadPart(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(DownloadPartError) -> DownloadPartResponse {
    try await core.send(at: url, options: options) { try DownloadPartRequest(id: $0["id"]) }.get()
  }

  /// `GET /documents/{id}/scan`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func scan(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(ScanDocumentError) -> ScanDocumentResponse {
    try await core.send(ScanDocumentRequest(id: id), options: options).get()
  }

  /// `scan` by the URL that `Location` or a link holds.
  public func scan(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ScanDocumentError) -> ScanDocumentResponse {
    try await core.send(at: url, options: options) { try ScanDocumentRequest(id: $0["id"]) }.get()
  }

  /// `GET /documents/{id}/state`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func state(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(StateError) -> StateResponse {
    try await core.send(StateRequest(id: id), options: options).get()
  }

  /// `state` by the URL that `Location` or a link holds.
  public func state(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(StateError) -> StateResponse {
    try await core.send(at: url, options: options) { try StateRequest(id: $0["id"]) }.get()
  }

  /// `POST /events`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func watch(
    body: WatchDocumentBody? = nil, options: RequestOptions = RequestOptions()
  ) async throws(WatchDocumentError) -> WatchDocumentResponse {
    try await core.send(WatchDocumentRequest(body: body), options: options).get()
  }

  /// `GET /log`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func log(
    options: RequestOptions = RequestOptions()
  ) async throws(LogDocumentError) -> ValueStream<Change> {
    try await core.send(LogDocumentRequest(), options: options).get()
  }

  /// `GET /chat`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func chat(
    options: RequestOptions = RequestOptions()
  ) async throws(ChatError) -> EventStream<String> {
    try await core.send(ChatRequest(), options: options).get()
  }

  /// `POST /table`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func convert(
    body: HTTPBody, options: RequestOptions = RequestOptions()
  ) async throws(ConvertDocumentError) -> String {
    try await core.send(ConvertDocumentRequest(body: body), options: options).get()
  }
}
