import HTTPTypes

/// Why a call gave no response that can be used.
public nonisolated enum CallFailure: Error, Equatable, FailureReason {
  /// The request was not sent: a value in it is not valid.
  case invalidRequest(InvalidRequest)
  /// The request was not sent: there is no credential for it.
  case authentication(AuthenticationFailure)
  /// The server could not be reached, or the connection broke. The failure tells whether the
  /// server may have acted on the request.
  case connection(ConnectionFailure)
  /// No secure connection could be made.
  case tls(ConnectionFailure)
  /// The call, or the last of its attempts, took longer than it was allowed to.
  case timedOut(OperationDescription, after: Duration)
  /// The task was cancelled.
  case cancelled(OperationDescription)
  /// An answer came, and its body is longer than the client may hold in memory.
  case tooLarge(ResponseTooLarge)
  /// An answer came, and it is not as the API describes it.
  case undecodable(DecodingFailure)

  public var operation: OperationDescription {
    switch self {
    case .invalidRequest(let failure): failure.operation
    case .authentication(let failure): failure.operation
    case .connection(let failure), .tls(let failure): failure.operation
    case .timedOut(let operation, _), .cancelled(let operation): operation
    case .tooLarge(let failure): failure.operation
    case .undecodable(let failure): failure.operation
    }
  }

  public var response: Response? {
    switch self {
    case .tooLarge(let failure): failure.response
    case .undecodable(let failure): failure.response
    default: nil
    }
  }

  public var problem: String {
    switch self {
    case .invalidRequest(let failure): "not sent: \(failure.problem)"
    case .authentication(let failure): "not authenticated: \(failure.problem)"
    case .connection(let failure): "no connection: \(failure.problem)"
    case .tls(let failure): "no secure connection: \(failure.problem)"
    case .timedOut(_, let limit): "timed out after \(limit)"
    case .cancelled: "cancelled"
    case .tooLarge(let failure):
      "\(failure.response.status.code): the answer has more than \(failure.limit) bytes"
    case .undecodable(let failure):
      "\(failure.response.status.code): the answer cannot be read at \(failure.path): "
        + failure.reason
    }
  }
}

nonisolated extension CallFailure {
  /// - Parameter step: what was under way, for the message; empty for the call itself.
  init(_ operation: OperationDescription, _ error: TransportError, during step: String = "") {
    switch error {
    case .invalidRequest(let problem):
      self = .invalidRequest(
        InvalidRequest(operation: operation, parameter: nil, problem: step + problem))
    case .unreachable(let problem):
      self = .connection(
        ConnectionFailure(
          operation: operation, problem: step + problem, serverMayHaveActed: false))
    case .connection(let problem):
      self = .connection(
        ConnectionFailure(
          operation: operation, problem: step + problem, serverMayHaveActed: step.isEmpty))
    case .tls(let problem):
      self = .tls(
        ConnectionFailure(
          operation: operation, problem: step + problem, serverMayHaveActed: false))
    case .timedOut:
      self = .connection(
        ConnectionFailure(
          operation: operation, problem: step + "the connection timed out",
          serverMayHaveActed: step.isEmpty))
    case .cancelled: self = .cancelled(operation)
    }
  }
}

nonisolated extension CallFailure {
  /// The same as the end of a call of which an earlier attempt may have reached the server.
  func afterActing(on operation: OperationDescription) -> CallFailure {
    switch self {
    case .connection(let failure): .connection(failure.afterActing)
    case .tls(let failure): .tls(failure.afterActing)
    // That it was not sent matters where sending it again does more.
    case .invalidRequest where !operation.method.isIdempotent,
      .authentication where !operation.method.isIdempotent:
      .connection(
        ConnectionFailure(
          operation: operation, problem: "a later attempt was \(problem)",
          serverMayHaveActed: true))
    default: self
    }
  }
}

nonisolated extension ConnectionFailure {
  fileprivate var afterActing: ConnectionFailure {
    ConnectionFailure(operation: operation, problem: problem, serverMayHaveActed: true)
  }
}

/// A value that cannot be sent.
public nonisolated struct InvalidRequest: Equatable, Sendable {
  /// The operation that was called.
  public let operation: OperationDescription
  /// The parameter's name in the API's description, or `body`; `nil` for the server's URL and for links.
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
  /// Whether the request, or a part of it, may have arrived, with this attempt of the call or with an earlier
  /// one. If not, it can be sent again whatever it does.
  public let serverMayHaveActed: Bool

  /// Made by the client; of use for tests.
  public init(operation: OperationDescription, problem: String, serverMayHaveActed: Bool) {
    self.operation = operation
    self.problem = problem
    self.serverMayHaveActed = serverMayHaveActed
  }
}

/// An answer whose body is longer than the client may hold in memory.
public nonisolated struct ResponseTooLarge: Equatable, Sendable {
  /// The operation that was called.
  public let operation: OperationDescription
  /// The longest body that may be held, in bytes.
  public let limit: Int
  /// The answer without its body.
  public let response: Response

  /// Made by the client; of use for tests.
  public init(operation: OperationDescription, limit: Int, response: Response) {
    self.operation = operation
    self.limit = limit
    self.response = response
  }
}
