import HTTPTypes

/// Finds the credential that a request needs.
nonisolated struct RequestSigner: Sendable {
  private(set) var security: Security
  let tokens: TokenStore
  let deadlines: Deadlines
  let allowsInsecureServers: Bool

  /// The same for another credential.
  func with(_ security: Security) -> Self {
    var signer = self
    signer.security = security
    return signer
  }

  /// The credential for the first scheme of the operation that the client's one fits.
  ///
  /// - Parameter rules: for a token that has to be fetched.
  func signature(
    for operation: OperationDescription, at server: ServerURL, _ rules: TokenRules
  ) async throws(CallFailure) -> RequestSignature {
    guard !operation.security.isEmpty else { return .none }
    let refusal = Refusal(operation: operation)
    let (credential, origin) = try await credential(rules, refusal)
    for scheme in operation.security {
      guard let place = try place(of: scheme, for: credential, refusal) else { continue }
      if let fetch = try tokenFetch(scheme, credential, server, refusal) {
        let token = try await token(by: fetch, rules, operation)
        return RequestSignature(
          place: place, value: HiddenText("Bearer \(token.text.text)"), origin: .fetched(fetch))
      }
      let value = HiddenText(try text(of: credential, refusal))
      if case .header = place, !value.text.isHeaderText {
        throw refusal.because("the credential holds characters that no header can hold")
      }
      return RequestSignature(place: place, value: value, origin: origin)
    }
    if operation.security.contains(.anonymous) { return .none }
    let wanted = operation.security.map(\.description).joined(separator: " or ")
    throw refusal.because("it needs \(wanted), and the client has \(credential)")
  }

  /// Forgets a token that the server refused.
  func drop(_ signature: RequestSignature) async {
    guard case .fetched(let fetch) = signature.origin else { return }
    await tokens.drop(signature.value, of: fetch)
  }

  /// A new credential after the server refused this one; `nil` if there is none.
  func renewal(
    of signature: RequestSignature, for operation: OperationDescription, at server: ServerURL,
    _ rules: TokenRules
  ) async throws(CallFailure) -> RequestSignature? {
    switch signature.origin {
    case .given: return nil
    case .fetched: return try await self.signature(for: operation, at: server, rules)
    case .provided:
      let next = try await self.signature(for: operation, at: server, rules)
      return next.value == signature.value ? nil : next
    }
  }

  private func credential(
    _ rules: TokenRules, _ refusal: Refusal
  ) async throws(CallFailure) -> (SecurityCredential, RequestSignature.Origin) {
    switch security.source {
    case .fixed(let credential): return (credential, .given)
    case .provider(let provide):
      let provided = try await inTime(rules, refusal.operation) {
        () async -> Result<Security, CallFailure> in
        do {
          return .success(try await provide())
        } catch is CancellationError {
          return .failure(.cancelled(.unsent(refusal.operation)))
        } catch {
          // Not the error's own words, which may hold what the closure works with.
          return .failure(
            refusal.because("the closure that provides the credential threw \(type(of: error))"))
        }
      }
      guard case .fixed(let credential) = provided.source else {
        throw refusal.because("the closure that provides the credential gave another closure")
      }
      return (credential, .provided)
    }
  }

  /// - Returns: `nil` if the credential does not fit the scheme.
  private func place(
    of scheme: SecurityScheme, for credential: SecurityCredential, _ refusal: Refusal
  ) throws(CallFailure) -> RequestSignature.Place? {
    switch (scheme, credential) {
    case (.clientCredentials, .clientCredentials), (.clientCredentials, .bearer),
      (.bearer, .bearer), (.basic, .clientCredentials), (.basic, .basic),
      (.undefined, .clientCredentials), (.undefined, .basic), (.undefined, .bearer):
      return .header(.authorization)
    case (.bearer, .clientCredentials(let credentials)):
      return credentials.tokenURL == nil ? nil : .header(.authorization)
    case (.apiKey(let name, .query), .apiKey): return .query(name)
    case (.apiKey(let name, .cookie), .apiKey): return .cookie(name)
    case (.apiKey(let name, .header), .apiKey):
      guard let field = HTTPField.Name(name) else {
        throw refusal.because("'\(name)' is not the name of a header")
      }
      return .header(field)
    default: return nil
    }
  }

  /// - Returns: `nil` if the credential is sent as it is.
  private func tokenFetch(
    _ scheme: SecurityScheme, _ credential: SecurityCredential, _ server: ServerURL,
    _ refusal: Refusal
  ) throws(CallFailure) -> TokenFetch? {
    guard case .clientCredentials(let credentials) = credential else { return nil }
    switch scheme {
    case .clientCredentials(let url, let scopes):
      return try tokenFetch(credentials, credentials.tokenURL ?? url, scopes, server, refusal)
    case .bearer:
      guard let url = credentials.tokenURL else { return nil }
      return try tokenFetch(credentials, url, [], server, refusal)
    default: return nil
    }
  }

  private func tokenFetch(
    _ credentials: ClientCredentials, _ url: String, _ scopes: [String], _ server: ServerURL,
    _ refusal: Refusal
  ) throws(CallFailure) -> TokenFetch {
    do throws(ServerURL.Problem) {
      return TokenFetch(
        endpoint: try server.resolve(url).secured(unless: allowsInsecureServers),
        server: server, scopes: scopes, credentials: credentials)
    } catch {
      throw refusal.because("the token endpoint's URL cannot be used: \(error.text)")
    }
  }

  private func token(
    by fetch: TokenFetch, _ rules: TokenRules, _ operation: OperationDescription
  ) async throws(CallFailure) -> BearerToken {
    if let token = await tokens.kept(for: fetch, rules) { return token }
    return try await inTime(rules, operation) { () async -> Result<BearerToken, CallFailure> in
      do throws(TokenFetchFailure) {
        return .success(try await tokens.fetched(by: fetch, rules))
      } catch {
        return .failure(CallFailure(operation, error))
      }
    }
  }

  private func inTime<Value: Sendable>(
    _ rules: TokenRules, _ operation: OperationDescription,
    _ work: @escaping @Sendable () async -> Result<Value, CallFailure>
  ) async throws(CallFailure) -> Value {
    switch await deadlines.run(until: rules.deadline, work) {
    case .finished(let result): return try result.get()
    case .expired: throw .timedOut(.unsent(operation), after: rules.timeout)
    case .cancelled: throw .cancelled(.unsent(operation))
    }
  }

  private func text(of credential: SecurityCredential, _ refusal: Refusal) throws(CallFailure)
    -> String
  {
    switch credential {
    case .bearer(let token): "Bearer \(token.text)"
    case .apiKey(let key): key.text
    case .basic(let user, let password): try basic(user, password, refusal)
    case .clientCredentials(let credentials):
      try basic(credentials.id, credentials.secret, refusal)
    case .anonymous: ""
    }
  }

  private func basic(
    _ user: String, _ password: HiddenText, _ refusal: Refusal
  ) throws(CallFailure) -> String {
    guard !user.contains(":") else {
      throw refusal.because("a user name with a colon cannot be sent (RFC 7617)")
    }
    return BasicCredential.header(user: user, password: password.text)
  }

  private struct Refusal {
    let operation: OperationDescription

    func because(_ problem: String) -> CallFailure {
      .authentication(AuthenticationFailure(call: .unsent(operation), problem: problem))
    }
  }
}
