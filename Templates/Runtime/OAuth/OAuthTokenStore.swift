/// Where the tokens of a user are kept: in a keychain, a file or a database, in place of memory.
///
/// Actors can be stores too, which a protocol that is `nonisolated` as a whole would not let them.
public protocol OAuthTokenStore: Sendable {
  /// The tokens that were kept last; `nil` for nobody.
  nonisolated func tokens() async throws -> OAuthTokens?

  /// Replaces the tokens.
  ///
  /// Nothing else may replace them meanwhile, in no other process either: many servers take a refresh token once,
  /// and sign the user out when it comes again.
  ///
  /// - Parameter change: is given the tokens that are kept, and may take as long as a call. What it throws changes
  ///   nothing, and is thrown on.
  /// - Returns: what is kept now.
  @discardableResult
  nonisolated func update(
    _ change: @Sendable (OAuthTokens?) async throws -> OAuthTokens?
  ) async throws -> OAuthTokens?
}

/// Keeps tokens for as long as the process runs.
public actor InMemoryTokenStore: OAuthTokenStore {
  private var kept: OAuthTokens?
  private var isChanging = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  public init(_ tokens: OAuthTokens? = nil) {
    kept = tokens
  }

  public func tokens() -> OAuthTokens? { kept }

  @discardableResult
  public func update(
    _ change: @Sendable (OAuthTokens?) async throws -> OAuthTokens?
  ) async throws -> OAuthTokens? {
    if isChanging {
      await withCheckedContinuation { waiting.append($0) }
    }
    isChanging = true
    defer {
      isChanging = !waiting.isEmpty
      if isChanging { waiting.removeFirst().resume() }
    }
    kept = try await change(kept)
    return kept
  }
}
