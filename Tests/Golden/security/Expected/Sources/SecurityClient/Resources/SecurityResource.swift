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
    try await securityDefault(core, .init(), options: options).get()
  }

  /// `GET /none`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func none(
    options: RequestOptions = RequestOptions()
  ) async throws(NoneError) -> NoneResponse {
    try await securityNone(core, .init(), options: options).get()
  }

  /// `GET /optional`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func optional(
    options: RequestOptions = RequestOptions()
  ) async throws(OptionalError) -> OptionalResponse {
    try await securityOptional(core, .init(), options: options).get()
  }

  /// `GET /basic`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func basic(
    options: RequestOptions = RequestOptions()
  ) async throws(BasicError) -> BasicResponse {
    try await securityBasic(core, .init(), options: options).get()
  }

  /// `GET /bearer`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func bearer(
    options: RequestOptions = RequestOptions()
  ) async throws(BearerError) -> BearerResponse {
    try await securityBearer(core, .init(), options: options).get()
  }

  /// `GET /keys`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func keys(
    options: RequestOptions = RequestOptions()
  ) async throws(KeysError) -> KeysResponse {
    try await securityKeys(core, .init(), options: options).get()
  }

  /// `GET /scopes`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func scopes(
    options: RequestOptions = RequestOptions()
  ) async throws(ScopesError) -> ScopesResponse {
    try await securityScopes(core, .init(), options: options).get()
  }

  /// `GET /code`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func code(
    options: RequestOptions = RequestOptions()
  ) async throws(CodeError) -> CodeResponse {
    try await securityCode(core, .init(), options: options).get()
  }

  /// `GET /together`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func together(
    options: RequestOptions = RequestOptions()
  ) async throws(TogetherError) -> TogetherResponse {
    try await securityTogether(core, .init(), options: options).get()
  }

  /// `GET /openid`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func openid(
    options: RequestOptions = RequestOptions()
  ) async throws(OpenidError) -> OpenidResponse {
    try await securityOpenid(core, .init(), options: options).get()
  }
}
