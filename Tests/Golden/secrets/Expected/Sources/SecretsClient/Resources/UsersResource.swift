// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `users`.
public nonisolated struct UsersResource: Sendable {
  let core: SecretsClientCore

  /// `POST /users`
  ///
  /// - Parameters:
  ///   - pin: As the API takes it.
  ///   - body: As the API takes it.
  ///   - resetToken: As the API takes it.
  ///   - pageToken: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    pin: String, body: NewUser, resetToken: String? = nil, pageToken: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateUserError) -> CreateUserResponse {
    let request = CreateUserRequest(
      pin: pin,
      body: body,
      resetToken: resetToken,
      pageToken: pageToken
    )
    return try await core.send(request, options: options).get()
  }

  /// `PUT /password`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func setPassword(
    body: String, options: RequestOptions = RequestOptions()
  ) async throws(SetPasswordError) -> SetPasswordResponse {
    try await core.send(SetPasswordRequest(body: body), options: options).get()
  }

  /// `POST /login`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func login(
    body: LoginUserBody, options: RequestOptions = RequestOptions()
  ) async throws(LoginUserError) -> LoginUserResponseBody {
    try await core.send(LoginUserRequest(body: body), options: options).get()
  }
}
