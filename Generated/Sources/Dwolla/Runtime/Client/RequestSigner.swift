import HTTPTypes

/// Puts a client's credential into requests.
nonisolated struct RequestSigner: Sendable {
  let security: Security
  let tokens: TokenStore
  let userAgent: String

  /// Signs a request by the first scheme of its operation that the credential fits.
  func sign(
    _ message: RequestMessage, for server: ServerURL
  ) async throws(NoResponse) -> RequestMessage {
    let operation = message.operation
    guard !operation.security.isEmpty else { return message }
    for scheme in operation.security {
      if let signed = try await sign(message, by: scheme, for: server) { return signed }
    }
    if operation.security.contains(.anonymous) { return message }
    let wanted = operation.security.map(\.description).joined(separator: " or ")
    throw refusal(operation, "it needs \(wanted), and the client has \(security)")
  }

  /// - Returns: `nil` if the credential does not fit the scheme.
  private func sign(
    _ message: RequestMessage, by scheme: SecurityScheme, for server: ServerURL
  ) async throws(NoResponse) -> RequestMessage? {
    switch (scheme, security.credential) {
    case (.clientCredentials(let url, let scopes), .clientCredentials(let credentials)):
      let token = try await token(
        credentials, credentials.tokenURL ?? url, scopes, message.operation, server)
      return try signed(message, .authorization, "Bearer \(token.text)")
    case (.bearer, .clientCredentials(let credentials)):
      guard let url = credentials.tokenURL else { return nil }
      let token = try await token(credentials, url, [], message.operation, server)
      return try signed(message, .authorization, "Bearer \(token.text)")
    case (.clientCredentials, .bearer(let token)), (.bearer, .bearer(let token)):
      return try signed(message, .authorization, "Bearer \(token.text)")
    case (.basic, .clientCredentials(let credentials)):
      return try signed(message, basic: credentials.id, credentials.secret)
    case (.basic, .basic(let user, let password)):
      return try signed(message, basic: user, password)
    case (.apiKey(let name, let place), .apiKey(let key)):
      return try signed(message, key, name, place)
    default:
      return nil
    }
  }

  private func token(
    _ credentials: ClientCredentials, _ url: String, _ scopes: [String],
    _ operation: OperationDescription,
    _ server: ServerURL
  ) async throws(NoResponse) -> HiddenText {
    let endpoint: ServerURL
    do throws(ServerURL.Problem) {
      endpoint = try server.resolve(url)
    } catch {
      throw refusal(operation, "the token endpoint's URL cannot be used: \(error.text)")
    }
    let request = TokenFetch(
      endpoint: endpoint, scopes: scopes, credentials: credentials, userAgent: userAgent)
    do throws(TokenFetchFailure) {
      return try await tokens.token(for: request)
    } catch {
      throw noResponse(operation, error)
    }
  }

  private func signed(
    _ message: RequestMessage, _ field: HTTPField.Name, _ value: String
  ) throws(NoResponse) -> RequestMessage {
    guard HTTPField.isValidValue(value) else {
      throw refusal(message.operation, "the credential holds characters that no header can hold")
    }
    var message = message
    message.headers[field] = value
    return message
  }

  private func signed(
    _ message: RequestMessage, basic user: String, _ password: HiddenText
  ) throws(NoResponse) -> RequestMessage {
    guard !user.contains(":") else {
      throw refusal(message.operation, "a user name with a colon cannot be sent (RFC 7617)")
    }
    return try signed(
      message, .authorization, BasicCredential.header(user: user, password: password.text))
  }

  private func signed(
    _ message: RequestMessage, _ key: HiddenText, _ name: String, _ place: SecurityScheme.Place
  ) throws(NoResponse) -> RequestMessage {
    var message = message
    switch place {
    case .query: try message.setQuery(name, to: key.text)
    case .cookie: try message.setCookie(name, to: key.text)
    case .header: try message.setHeader(name, to: key.text)
    }
    return message
  }

  private func noResponse(_ operation: OperationDescription, _ failure: TokenFetchFailure)
    -> NoResponse
  {
    switch failure {
    case .refused(let problem, let status):
      .authentication(
        AuthenticationFailure(operation: operation, problem: problem, status: status))
    case .transport(let error): NoResponse(operation, error, during: "the token endpoint: ")
    }
  }

  private func refusal(_ operation: OperationDescription, _ problem: String) -> NoResponse {
    .authentication(AuthenticationFailure(operation: operation, problem: problem))
  }
}
