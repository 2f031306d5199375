public import Foundation

/// A sign-in that has begun: its page is to be opened in a browser (RFC 6749 §4.1, with PKCE by RFC 7636).
public nonisolated struct AuthorizationRequest: Sendable {
  /// The page to open.
  public let url: URL
  let redirectURL: String
  let state: String
  let verifier: HiddenText
}

nonisolated extension OAuthClient {
  /// Begins a sign-in in a browser.
  ///
  /// - Parameters:
  ///   - redirectURL: where the browser goes afterwards: one that opens the app, and that the server knows.
  ///   - parameters: what the server wants to know besides, such as `prompt` or `audience`.
  /// - Throws: `SignInError.invalidURL` without a page to sign in on, or with one that lacks TLS.
  public func authorizationRequest(
    redirectURL: String, parameters: [String: String] = [:]
  ) throws(SignInError) -> AuthorizationRequest {
    guard let authorizationURL else { throw .invalidURL("there is no authorizationURL") }
    let (page, query) = Self.split(authorizationURL)
    _ = try Self.endpoint(page)
    let state = RandomText.make()
    let verifier = RandomText.make()
    var fields = [
      ("response_type", "code"), ("client_id", id), ("redirect_uri", redirectURL),
      ("state", state), ("code_challenge", RandomText.challenge(for: verifier)),
      ("code_challenge_method", "S256"),
    ]
    if !scopes.isEmpty { fields.append(("scope", scopes.joined(separator: " "))) }
    fields += parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let own = fields.map {
      "\(PercentEncoding.component($0))=\(PercentEncoding.component($1))"
    }
    let text = "\(page)?\(([query] + own).filter { !$0.isEmpty }.joined(separator: "&"))"
    guard let url = URL(string: text) else { throw .invalidURL("it is no URL") }
    return AuthorizationRequest(
      url: url, redirectURL: redirectURL, state: state, verifier: HiddenText(verifier))
  }

  /// Ends a sign-in with what the browser came back with.
  ///
  /// - Parameters:
  ///   - redirect: the whole URL that opened the app.
  ///   - request: the sign-in that it is to be of.
  public func tokens(
    from redirect: URL, of request: AuthorizationRequest
  ) async throws(SignInError) -> OAuthTokens {
    let items = URLComponents(url: redirect, resolvingAgainstBaseURL: true)?.queryItems ?? []
    func value(_ name: String) -> String? {
      let values = items.filter { $0.name == name }
      return values.count == 1 ? values[0].value : nil
    }
    guard value("state") == request.state else { throw .foreignRedirect }
    if let code = value("error") {
      throw .refused(
        code: ServerMessage.printable(code),
        message: value("error_description").map(ServerMessage.printable))
    }
    guard let code = value("code"), !code.isEmpty else { throw .foreignRedirect }
    return try await tokens(for: [
      ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", request.redirectURL),
      ("code_verifier", request.verifier.text),
    ])
  }

  private static func split(_ url: String) -> (page: String, query: String) {
    let page = url.prefix { $0 != "?" }
    return (String(page), String(url[page.endIndex...].dropFirst()))
  }
}

nonisolated extension AuthorizationRequest: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["redirectURL": redirectURL]) }
}
