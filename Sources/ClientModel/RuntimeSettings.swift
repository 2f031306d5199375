/// What a client's runtime does from the start, where a user of the generator decides.
public struct RuntimeSettings: Equatable, Sendable, Encodable {
  /// Whether the client imports its runtime, which other clients can have too, in place of containing it.
  public var isShared = false
  /// nil for the names that always mean secrets.
  public var secretNames: SecretNameList?
  /// nil for the runtime's own.
  public var retries: RetrySettings?

  public init(secretNames: SecretNameList? = nil, retries: RetrySettings? = nil) {
    self.secretNames = secretNames
    self.retries = retries
  }
}

/// How calls are repeated where nothing else is said; nil represents what the runtime does.
public struct RetrySettings: Equatable, Sendable, Encodable {
  public var maximumAttempts: Int?
  /// In seconds, as all durations here.
  public var initialInterval: Double?
  public var maximumInterval: Double?
  public var multiplier: Double?
  public var maximumElapsedTime: Double?
  public var maximumRetryAfter: Double?
  public var statuses: [Int]?

  public init() {}
}
