/// What the cases of `CallFailure` hold.
nonisolated protocol CallFailureCause {
  var call: CallRecord { get set }
}

nonisolated extension CallFailureCause {
  /// The same of a call of which more is known.
  func recorded(_ call: CallRecord) -> Self {
    var cause = self
    cause.call = call
    return cause
  }
}

/// A value that cannot be sent.
public nonisolated struct InvalidRequest: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The parameter's name in the API's description, a header, or `body`; `nil` for the server's URL and for
  /// links.
  public let parameter: String?
  /// What is wrong, in words.
  public let problem: String

  /// Made by the client; of use for tests.
  public init(call: CallRecord, parameter: String?, problem: String) {
    self.call = call
    self.parameter = parameter
    self.problem = problem
  }
}

/// A credential that is missing, or that the token endpoint refused.
public nonisolated struct AuthenticationFailure: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// What is wrong, in words.
  public let problem: String
  /// The status of the token endpoint, where it answered.
  public let status: Int?

  /// Made by the client; of use for tests.
  public init(call: CallRecord, problem: String, status: Int? = nil) {
    self.call = call
    self.problem = problem
    self.status = status
  }
}

/// A connection that failed.
public nonisolated struct ConnectionFailure: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// What is wrong, in words.
  public let problem: String

  /// Made by the client; of use for tests.
  public init(call: CallRecord, problem: String) {
    self.call = call
    self.problem = problem
  }
}

/// A response whose body is longer than the client may hold in memory.
public nonisolated struct ResponseTooLarge: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The longest body that may be held, in bytes.
  public let limit: Int
  /// The response without its body.
  public let response: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, limit: Int, response: Response) {
    self.call = call
    self.limit = limit
    self.response = response
  }
}
