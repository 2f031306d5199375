public import Foundation

/// A sign-in in a browser (RFC 6749 §4.1, with PKCE as in RFC 7636).
public nonisolated struct AuthorizationRequest: Sendable {
  /// The page to open in a browser.
  public let url: URL
  let redirectURL: String
  let state: String
  let verifier: HiddenText
}

nonisolated extension OAuthClient {
  /// Starts a sign-in in a browser.
  ///
  /// - Parameters:
  ///   - redirectURL: a registered URL that opens the app after the sign-in.
  ///   - parameters: additional parameters, such as `prompt` or `audience`.
  /// - Throws: `SignInError.invalidURL` if the URL of the page is missing or has no TLS.
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
    guard let url = URL(string: text) else { throw .invalidURL("it is not a URL") }
    return AuthorizationRequest(
      url: url, redirectURL: redirectURL, state: state, verifier: HiddenText(verifier))
  }

  /// Completes a sign-in with the redirect of the browser.
  ///
  /// - Parameters:
  ///   - redirect: the complete URL that opened the app.
  ///   - request: the sign-in that the redirect belongs to.
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
