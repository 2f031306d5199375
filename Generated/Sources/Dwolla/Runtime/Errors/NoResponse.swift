import HTTPTypes

/// Why a call gave no response that can be used.
public nonisolated enum NoResponse: Error, Equatable, FailureReason {
  /// The request was not sent: a value in it is not valid.
  case invalidRequest(InvalidRequest)
  /// The request was not sent: there is no credential for it.
  case authentication(AuthenticationFailure)
  /// The server could not be reached, or the connection broke.
  case connection(ConnectionFailure)
  /// No secure connection could be made.
  case tls(ConnectionFailure)
  /// The whole call took longer than it was allowed to.
  case timedOut(OperationDescription, after: Duration)
  /// The task was cancelled.
  case cancelled(OperationDescription)
  /// An answer came, and it is not as the API describes it.
  case undecodable(DecodingFailure)

  public var operation: OperationDescription {
    switch self {
    case .invalidRequest(let failure): failure.operation
    case .authentication(let failure): failure.operation
    case .connection(let failure), .tls(let failure): failure.operation
    case .timedOut(let operation, _), .cancelled(let operation): operation
    case .undecodable(let failure): failure.operation
    }
  }

  public var response: Response? {
    guard case .undecodable(let failure) = self else { return nil }
    return failure.response
  }

  public var problem: String {
    switch self {
    case .invalidRequest(let failure): "not sent: \(failure.problem)"
    case .authentication(let failure): "not authenticated: \(failure.problem)"
    case .connection(let failure): "no connection: \(failure.problem)"
    case .tls(let failure): "no secure connection: \(failure.problem)"
    case .timedOut(_, let limit): "timed out after \(limit)"
    case .cancelled: "cancelled"
    case .undecodable(let failure):
      "\(failure.response.status.code): the answer cannot be read at \(failure.path): "
        + failure.reason
    }
  }
}

nonisolated extension NoResponse {
  /// - Parameter step: what was under way, for the message; empty for the call itself.
  init(_ operation: OperationDescription, _ error: TransportError, during step: String = "") {
    switch error {
    case .unreachable(let problem), .connection(let problem):
      self = .connection(ConnectionFailure(operation: operation, problem: step + problem))
    case .tls(let problem):
      self = .tls(ConnectionFailure(operation: operation, problem: step + problem))
    case .timedOut:
      self = .connection(
        ConnectionFailure(operation: operation, problem: step + "the connection timed out"))
    case .cancelled: self = .cancelled(operation)
    }
  }
}

/// A value that cannot be sent.
public nonisolated struct InvalidRequest: Equatable, Sendable {
  /// The operation that was called.
  public let operation: OperationDescription
  /// The parameter's name in the API's description, or `body`; `nil` for the server's URL.
  public let parameter: String?
  /// What is wrong, in words.
  public let problem: String

  /// Made by the client; of use for tests.
  public init(operation: OperationDescription, parameter: String?, problem: String) {
    self.operation = operation
    self.parameter = parameter
    self.problem = problem
  }
}

/// A credential that is missing, or that the token endpoint refused.
public nonisolated struct AuthenticationFailure: Equatable, Sendable {
  /// The operation that was called.
  public let operation: OperationDescription
  /// What is wrong, in words.
  public let problem: String
  /// The status of the token endpoint, where it answered.
  public let status: Int?

  /// Made by the client; of use for tests.
  public init(operation: OperationDescription, problem: String, status: Int? = nil) {
    self.operation = operation
    self.problem = problem
    self.status = status
  }
}

/// A connection that failed.
public nonisolated struct ConnectionFailure: Equatable, Sendable {
  /// The operation that was called.
  public let operation: OperationDescription
  /// What is wrong, in words.
  public let problem: String

  /// Made by the client; of use for tests.
  public init(operation: OperationDescription, problem: String) {
    self.operation = operation
    self.problem = problem
  }
}
