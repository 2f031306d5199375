import HTTPTypes

/// The reason why there is no usable response.
public nonisolated indirect enum CallFailure: Error, Equatable, FailureReason {
  /// The request was not sent, because a value is invalid.
  case invalidRequest(InvalidRequest)
  /// The request was not sent, because there is no credential.
  case authentication(AuthenticationFailure)
  /// The server could not be reached, or the connection broke.
  case connection(ConnectionFailure)
  /// No secure connection could be established.
  case tls(ConnectionFailure)
  /// The call, or its last attempt, timed out.
  case timedOut(CallRecord, after: Duration)
  /// The task was cancelled.
  case cancelled(CallRecord)
  /// The response body exceeds the limit for bodies in memory.
  case tooLarge(ResponseTooLarge)
  /// The response does not match the API description.
  case undecodable(DecodingFailure)

  public internal(set) var call: CallRecord {
    get {
      switch self {
      case .invalidRequest(let failure): failure.call
      case .authentication(let failure): failure.call
      case .connection(let failure), .tls(let failure): failure.call
      case .timedOut(let call, _), .cancelled(let call): call
      case .tooLarge(let failure): failure.call
      case .undecodable(let failure): failure.call
      }
    }
    set {
      self =
        switch self {
        case .invalidRequest(let failure): .invalidRequest(failure.recorded(newValue))
        case .authentication(let failure): .authentication(failure.recorded(newValue))
        case .connection(let failure): .connection(failure.recorded(newValue))
        case .tls(let failure): .tls(failure.recorded(newValue))
        case .timedOut(_, let limit): .timedOut(newValue, after: limit)
        case .cancelled: .cancelled(newValue)
        case .tooLarge(let failure): .tooLarge(failure.recorded(newValue))
        case .undecodable(let failure): .undecodable(failure.recorded(newValue))
        }
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
    case .timedOut(let call, let limit):
      call.attempts == 0
        ? "timed out after \(limit), before the request was sent" : "timed out after \(limit)"
    case .cancelled(let call):
      call.attempts == 0 ? "cancelled before the request was sent" : "cancelled"
    case .tooLarge(let failure):
      "\(failure.response.status.code): the response has more than \(failure.limit) bytes"
    case .undecodable(let failure):
      "\(failure.response.status.code): the response cannot be decoded at \(failure.path): "
        + failure.reason
    }
  }
}

nonisolated extension CallFailure {
  /// - Parameter call: the record so far.
  init(_ error: TransportError, _ call: CallRecord) {
    self =
      switch error {
      case .invalidRequest(let problem):
        .invalidRequest(InvalidRequest(call: call, parameter: nil, problem: problem))
      case .unreachable(let problem), .connection(let problem):
        .connection(ConnectionFailure(call: call, problem: problem))
      case .tls(let problem): .tls(ConnectionFailure(call: call, problem: problem))
      case .timedOut:
        .connection(ConnectionFailure(call: call, problem: "the connection timed out"))
      case .cancelled: .cancelled(call)
      }
  }

  var isCancellation: Bool { if case .cancelled = self { true } else { false } }

  /// Whether a later call may succeed, judging without a response.
  var isTemporary: Bool {
    switch self {
    case .connection, .timedOut: true
    case .authentication(let failure): failure.status.map { $0 == 429 || $0 >= 500 } ?? false
    case .invalidRequest, .tls, .cancelled, .tooLarge, .undecodable: false
    }
  }
}
