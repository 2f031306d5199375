import HTTPTypes

/// Finds the credential that a request needs.
nonisolated struct RequestSigner: Sendable {
  private(set) var security: Security
  let tokens: TokenStore
  let deadlines: Deadlines
  let allowsInsecureServers: Bool

  /// A copy with a different credential.
  func with(_ security: Security) -> Self {
    var signer = self
    signer.security = security
    return signer
  }

  /// The credentials for the first scheme of the operation that the client can satisfy.
  ///
  /// - Parameter rules: how to fetch a token.
  func signature(
    for operation: OperationDescription, at server: ServerURL, _ rules: TokenRules
  ) async throws(CallFailure) -> RequestSignature {
    guard !operation.security.isEmpty else { return .none }
    let refusal = Refusal(operation: operation)
    // The fast path: most clients have one credential, of the kind that the operation requires.
    if case .fixed(let credential) = security.source, let scheme = operation.security.first,
      credential.serves(scheme)
    {
      let known = KnownCredential(value: credential, origin: .given)
      return try await signature(scheme, known, server, rules, refusal)
    }
    let credentials = try await credentials(of: security, rules, refusal)
    for scheme in operation.security {
      guard let fitting = fitting(credentials, for: scheme) else { continue }
      var signature = RequestSignature.none
      for (scheme, credential) in fitting {
        let part = try await self.signature(scheme, credential, server, rules, refusal)
        signature = signature.with(part)
      }
      return signature
    }
    if operation.security.contains(.anonymous) { return .none }
    let wanted = operation.security.map(\.description).joined(separator: " or ")
    let known = credentials.map(\.value.description).joined(separator: " and ")
    throw refusal.because("it requires \(wanted), but the client has \(known)")
  }

  /// The required schemes, each with its credential.
  ///
  /// - Returns: `nil` if a scheme has no credential.
  private func fitting(
    _ credentials: [KnownCredential], for scheme: SecurityScheme
  ) -> [(SecurityScheme, KnownCredential)]? {
    let schemes = if case .together(let schemes) = scheme { schemes } else { [scheme] }
    var left = credentials
    var result: [(SecurityScheme, KnownCredential)] = []
    for scheme in schemes {
      let index =
        left.firstIndex { $0.value.isNamed(for: scheme) }
        ?? left.firstIndex { $0.value.serves(scheme) }
      guard let index else { return nil }
      // A key is used for one scheme, but a token or client credentials for all schemes of their kind.
      result.append((scheme, left[index]))
      if case .apiKey = left[index].value, schemes.count > 1 { left.remove(at: index) }
    }
    return result
  }

  private func signature(
    _ scheme: SecurityScheme, _ credential: KnownCredential, _ server: ServerURL,
    _ rules: TokenRules,
    _ refusal: Refusal
  ) async throws(CallFailure) -> RequestSignature {
    let place = try place(of: scheme, refusal)
    if let fetch = try tokenFetch(scheme, credential.value, server, refusal) {
      let token = try await token(by: fetch, rules, refusal.operation)
      return RequestSignature(
        place: place, value: HiddenText("Bearer \(token.text.text)"), origin: .fetched(fetch))
    }
    let value = HiddenText(try text(of: credential.value, refusal))
    if case .header = place, !value.text.isHeaderText {
      throw refusal.because("the credential contains characters that are invalid in a header")
    }
    return RequestSignature(place: place, value: value, origin: credential.origin)
  }

  /// Discards the tokens that the server rejected.
  func drop(_ signature: RequestSignature) async {
    for part in signature.all {
      switch part.origin {
      case .fetched(let fetch): await tokens.drop(part.value, of: fetch)
      case .session(let session): await session.drop(part.value)
      case .given, .provided: break
      }
    }
  }

  /// A new credential after the server rejected this one, or `nil` if there is none.
  func renewal(
    of signature: RequestSignature, for operation: OperationDescription, at server: ServerURL,
    _ rules: TokenRules
  ) async throws(CallFailure) -> RequestSignature? {
    guard !signature.all.allSatisfy(\.isGiven) else { return nil }
    let next = try await self.signature(for: operation, at: server, rules)
    let isFetched = signature.all.contains { if case .fetched = $0.origin { true } else { false } }
    return isFetched || next.all.map(\.value) != signature.all.map(\.value) ? next : nil
  }

  private func credentials(
    of security: Security, _ rules: TokenRules, _ refusal: Refusal
  ) async throws(CallFailure) -> [KnownCredential] {
    switch security.source {
    case .fixed(let credential): return [KnownCredential(value: credential, origin: .given)]
    case .together(let all):
      var credentials: [KnownCredential] = []
      for security in all {
        credentials += try await self.credentials(of: security, rules, refusal)
      }
      return credentials
    case .session(let session):
      let token = try await token(of: session, rules, refusal)
      return [KnownCredential(value: .bearer(HiddenText(token)), origin: .session(session))]
    case .provider(let provide):
      let provided = try await inTime(rules, refusal.operation) {
        () async -> Result<Security, CallFailure> in
        do {
          return .success(try await provide())
        } catch is CancellationError {
          return .failure(.cancelled(.unsent(refusal.operation)))
        } catch {
          // Not the error's description, which may contain secrets of the closure.
          return .failure(
            refusal.because("the closure that provides the credential threw \(type(of: error))"))
        }
      }
      guard let credentials = provided.fixed else {
        throw refusal.because("the closure that provides the credential returned another closure")
      }
      return credentials.map { KnownCredential(value: $0, origin: .provided) }
    }
  }

  private func token(
    of session: OAuthSession, _ rules: TokenRules, _ refusal: Refusal
  ) async throws(CallFailure) -> String {
    try await inTime(rules, refusal.operation) { () async -> Result<String, CallFailure> in
      do {
        return .success(try await session.accessToken())
      } catch SignInError.transport(let error) {
        return .failure(CallFailure(refusal.operation, .transport(error)))
      } catch SignInError.signInRequired {
        return .failure(refusal.because("no user is signed in"))
      } catch SignInError.refused(let code, let message) {
        let words = message.map { ": \($0)" } ?? ""
        return .failure(refusal.because("the token could not be renewed (\(code)\(words))"))
      } catch {
        // Not the error's description, which may contain secrets of the store.
        return .failure(refusal.because("the token could not be obtained: \(type(of: error))"))
      }
    }
  }

  private func place(
    of scheme: SecurityScheme, _ refusal: Refusal
  ) throws(CallFailure) -> RequestSignature.Place {
    switch scheme {
    case .apiKey(let name, .query): return .query(name)
    case .apiKey(let name, .cookie): return .cookie(name)
    case .apiKey(let name, .header):
      guard let field = HTTPField.Name(name) else {
        throw refusal.because("'\(name)' is not a valid header name")
      }
      guard !field.isReserved else { throw refusal.because(HTTPFields.refusal(ofHeader: name)) }
      return .header(field)
    default: return .header(.authorization)
    }
  }

  /// - Returns: `nil` if the credential needs no token.
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
    case .apiKey(let key, _): key.text
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
