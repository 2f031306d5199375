public import Foundation

/// The session of a signed-in user, which renews the tokens when they expire. Concurrent calls
/// share one renewal.
public actor OAuthSession {
  private let client: OAuthClient
  private let store: any OAuthTokenStore
  private let lead: TimeInterval
  private var renewal: Task<OAuthTokens, any Error>?
  /// The last token that a server rejected.
  private var refused: HiddenText?

  /// Creates a session.
  ///
  /// - Parameters:
  ///   - client: renews the tokens.
  ///   - store: stores the tokens.
  ///   - lead: how long before its expiry a token is renewed, in seconds.
  public init(
    _ client: OAuthClient, store: any OAuthTokenStore = InMemoryTokenStore(),
    lead: TimeInterval = 60
  ) {
    self.client = client
    self.store = store
    self.lead = lead
  }

  /// Stores the tokens of a sign-in.
  public func signIn(with tokens: OAuthTokens) async throws {
    refused = nil
    try await store.update { _ in tokens }
  }

  /// Deletes the stored tokens. This does not revoke them on the server.
  public func signOut() async throws {
    try await store.update { _ in nil }
  }

  /// Returns a valid access token.
  ///
  /// - Throws: `SignInError.signInRequired` if the user must sign in, and the errors of the store.
  public func accessToken() async throws -> String {
    guard let tokens = try await store.tokens() else { throw SignInError.signInRequired }
    if serves(tokens, before: lead) { return tokens.accessToken }
    do {
      return try await renewed(after: tokens).accessToken
    } catch let error as SignInError where error != .signInRequired && serves(tokens, before: 0) {
      return tokens.accessToken
    }
  }

  /// Stops the use of a token that a server rejected.
  func drop(_ value: HiddenText) {
    refused = value
  }

  private func serves(_ tokens: OAuthTokens, before lead: TimeInterval) -> Bool {
    guard refused?.text != "Bearer \(tokens.accessToken)" else { return false }
    return tokens.expiration.map { $0.timeIntervalSinceNow > lead } ?? true
  }

  private func renewed(after old: OAuthTokens) async throws -> OAuthTokens {
    if let renewal { return try await renewal.value }
    let task = Task { try await self.renew(after: old) }
    renewal = task
    defer { renewal = nil }
    return try await task.value
  }

  private func renew(after old: OAuthTokens) async throws -> OAuthTokens {
    let client = client
    let lead = lead
    let tokens = try await store.update { current in
      // Another process has already renewed the tokens.
      if let current, current.accessToken != old.accessToken,
        current.expiration.map({ $0.timeIntervalSinceNow > lead }) ?? true
      {
        return current
      }
      guard let token = current?.refreshToken else { throw SignInError.signInRequired }
      do throws(SignInError) {
        return try await client.renewed(token)
      } catch {
        guard case .refused("invalid_grant", _) = error else { throw error }
        return nil
      }
    }
    guard let tokens else { throw SignInError.signInRequired }
    return tokens
  }
}

/// The default mirror of an actor shows tokens, and the storage of its executor, which cannot be read.
extension OAuthSession: CustomReflectable {
  public nonisolated var customMirror: Mirror { Mirror(self, children: [:]) }
}
