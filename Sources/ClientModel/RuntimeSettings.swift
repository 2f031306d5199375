/// The user's defaults for the runtime.
public struct RuntimeSettings: Equatable, Sendable, Encodable {
  /// Whether the client imports a shared runtime instead of containing its own.
  public var isShared = false
  /// `nil` for the standard list.
  public var secretNames: SecretNameList?
  /// `nil` for the runtime's default.
  public var retries: RetrySettings?

  public init(secretNames: SecretNameList? = nil, retries: RetrySettings? = nil) {
    self.secretNames = secretNames
    self.retries = retries
  }
}

/// The default retry policy. `nil` means the default of the runtime.
public struct RetrySettings: Equatable, Sendable, Encodable {
  public var maximumAttempts: Int?
  /// The first delay in seconds, like all durations here.
  public var initialInterval: Double?
  public var maximumInterval: Double?
  public var multiplier: Double?
  public var maximumElapsedTime: Double?
  public var maximumRetryAfter: Double?
  public var statuses: [Int]?

  public init() {}
}
