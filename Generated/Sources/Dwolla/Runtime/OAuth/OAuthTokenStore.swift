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

  /// One change after the other, as an actor lets others in while it waits.
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
