// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `documents`.
public nonisolated struct DocumentsResource: Sendable {
  let core: MultipartClientCore

  /// `POST /documents`
  ///
  /// - Parameters:
  ///   - body: The document.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateDocumentBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateDocumentError) -> CreateDocumentResponse {
    try await core.send(CreateDocumentRequest(body: body), options: options).get()
  }

  /// `POST /either`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createEither(
    body: CreateEitherRequest.Body? = nil, options: RequestOptions = RequestOptions()
  ) async throws(CreateEitherError) -> CreateEitherResponse {
    try await core.send(CreateEitherRequest(body: body), options: options).get()
  }

  /// `POST /form`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createForm(
    body: CreateFormBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateFormError) -> CreateFormResponse {
    try await core.send(CreateFormRequest(body: body), options: options).get()
  }

  /// `POST /mixed`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createMixed(
    body: HTTPBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateMixedError) -> CreateMixedResponse {
    try await core.send(CreateMixedRequest(body: body), options: options).get()
  }

  /// `POST /json`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createFromJSON(
    body: Both, options: RequestOptions = RequestOptions()
  ) async throws(CreateFromJSONError) -> CreateFromJSONResponse {
    try await core.send(CreateFromJSONRequest(body: body), options: options).get()
  }
}
