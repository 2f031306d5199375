// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `security`.
public nonisolated struct SecurityResource: Sendable {
  let core: SecurityClientCore

  /// `GET /default`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func `default`(
    options: RequestOptions = RequestOptions()
  ) async throws(DefaultError) -> DefaultResponse {
    try await core.send(DefaultRequest(), options: options).get()
  }

  /// `GET /none`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func none(
    options: RequestOptions = RequestOptions()
  ) async throws(NoneError) -> NoneResponse {
    try await core.send(NoneRequest(), options: options).get()
  }

  /// `GET /optional`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func optional(
    options: RequestOptions = RequestOptions()
  ) async throws(OptionalError) -> OptionalResponse {
    try await core.send(OptionalRequest(), options: options).get()
  }

  /// `GET /basic`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func basic(
    options: RequestOptions = RequestOptions()
  ) async throws(BasicError) -> BasicResponse {
    try await core.send(BasicRequest(), options: options).get()
  }

  /// `GET /bearer`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func bearer(
    options: RequestOptions = RequestOptions()
  ) async throws(BearerError) -> BearerResponse {
    try await core.send(BearerRequest(), options: options).get()
  }

  /// `GET /keys`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func keys(
    options: RequestOptions = RequestOptions()
  ) async throws(KeysError) -> KeysResponse {
    try await core.send(KeysRequest(), options: options).get()
  }

  /// `GET /scopes`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func scopes(
    options: RequestOptions = RequestOptions()
  ) async throws(ScopesError) -> ScopesResponse {
    try await core.send(ScopesRequest(), options: options).get()
  }

  /// `GET /code`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func code(
    options: RequestOptions = RequestOptions()
  ) async throws(CodeError) -> CodeResponse {
    try await core.send(CodeRequest(), options: options).get()
  }

  /// `GET /together`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func together(
    options: RequestOptions = RequestOptions()
  ) async throws(TogetherError) -> TogetherResponse {
    try await core.send(TogetherRequest(), options: options).get()
  }

  /// `GET /openid`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func openid(
    options: RequestOptions = RequestOptions()
  ) async throws(OpenidError) -> OpenidResponse {
    try await core.send(OpenidRequest(), options: options).get()
  }
}
