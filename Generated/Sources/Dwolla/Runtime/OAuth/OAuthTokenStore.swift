/// Stores the tokens of a user, for example in a keychain, a file or a database.
///
/// Actors can conform, because the protocol as a whole is not `nonisolated`.
public protocol OAuthTokenStore: Sendable {
  /// Returns the stored tokens, or `nil` if no user is signed in.
  nonisolated func tokens() async throws -> OAuthTokens?

  /// Replaces the tokens.
  ///
  /// The change must be exclusive, even across processes: many servers accept a refresh token only
  /// once, and sign the user out if it is used again.
  ///
  /// - Parameter change: receives the stored tokens, and may take as long as a call. If it throws,
  ///   nothing changes, and the error is rethrown.
  /// - Returns: the stored tokens after the change.
  @discardableResult
  nonisolated func update(
    _ change: @Sendable (OAuthTokens?) async throws -> OAuthTokens?
  ) async throws -> OAuthTokens?
}

/// Stores tokens in memory.
public nonisolated final class InMemoryTokenStore: OAuthTokenStore {
  private let kept: KeptTokens

  public init(_ tokens: OAuthTokens? = nil) {
    kept = KeptTokens(tokens)
  }

  public func tokens() async -> OAuthTokens? { await kept.tokens }

  @discardableResult
  public func update(
    _ change: @Sendable (OAuthTokens?) async throws -> OAuthTokens?
  ) async throws -> OAuthTokens? {
    try await kept.update(change)
  }
}

nonisolated extension InMemoryTokenStore: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

private actor KeptTokens {
  private(set) var tokens: OAuthTokens?
  private var isChanging = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ tokens: OAuthTokens?) {
    self.tokens = tokens
  }

  /// Serializes the changes. An actor alone would not, because it is reentrant.
  func update(
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
    tokens = try await change(tokens)
    return tokens
  }
}
