/// The associated value of a case of `CallFailure`.
nonisolated protocol CallFailureCause {
  var call: CallRecord { get set }
}

nonisolated extension CallFailureCause {
  /// A copy with a more complete record.
  func recorded(_ call: CallRecord) -> Self {
    var cause = self
    cause.call = call
    return cause
  }
}

/// An invalid value in a request.
public nonisolated struct InvalidRequest: CallFailureCause, Equatable, Sendable {
  /// The record of the call.
  public internal(set) var call: CallRecord
  /// The name of the parameter in the API description, a header, or `body`. `nil` for the server
  /// URL and for links.
  public let parameter: String?
  /// A description of the problem.
  public let problem: String

  /// Creates a value for tests. The client creates its own.
  public init(call: CallRecord, parameter: String?, problem: String) {
    self.call = call
    self.parameter = parameter
    self.problem = problem
  }
}

/// A credential that is missing, or that the token endpoint rejected.
public nonisolated struct AuthenticationFailure: CallFailureCause, Equatable, Sendable {
  /// The record of the call.
  public internal(set) var call: CallRecord
  /// A description of the problem.
  public let problem: String
  /// The status of the token response, if there is one.
  public let status: Int?

  /// Creates a value for tests. The client creates its own.
  public init(call: CallRecord, problem: String, status: Int? = nil) {
    self.call = call
    self.problem = problem
    self.status = status
  }
}

/// A connection that failed.
public nonisolated struct ConnectionFailure: CallFailureCause, Equatable, Sendable {
  /// The record of the call.
  public internal(set) var call: CallRecord
  /// A description of the problem.
  public let problem: String

  /// Creates a value for tests. The client creates its own.
  public init(call: CallRecord, problem: String) {
    self.call = call
    self.problem = problem
  }
}

/// A response body that exceeds the limit for bodies in memory.
public nonisolated struct ResponseTooLarge: CallFailureCause, Equatable, Sendable {
  /// The record of the call.
  public internal(set) var call: CallRecord
  /// The limit, in bytes.
  public let limit: Int
  /// The response without its body.
  public let response: Response

  /// Creates a value for tests. The client creates its own.
  public init(call: CallRecord, limit: Int, response: Response) {
    self.call = call
    self.limit = limit
    self.response = response
  }
}
