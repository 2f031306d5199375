/// The record of a call, whatever its outcome.
public nonisolated struct CallRecord: Hashable, Sendable {
  /// The operation.
  public let operation: OperationDescription
  /// The number of attempts. 0 if the call ended before the first one, for example without a token.
  public internal(set) var attempts: Int
  /// The `Idempotency-Key` of the request. Use it to send the same request again, even if the
  /// server may have acted.
  public internal(set) var idempotencyKey: String?
  /// Whether the server has acted on any attempt of the request.
  public internal(set) var serverMayHaveActed: ServerAction

  /// Creates a value for tests. The client creates its own.
  public init(
    operation: OperationDescription, attempts: Int = 1, idempotencyKey: String? = nil,
    serverMayHaveActed: ServerAction
  ) {
    self.operation = operation
    self.attempts = attempts
    self.idempotencyKey = idempotencyKey
    self.serverMayHaveActed = serverMayHaveActed
  }

  /// The record of a call that has sent nothing.
  static func unsent(_ operation: OperationDescription) -> CallRecord {
    CallRecord(operation: operation, attempts: 0, serverMayHaveActed: .no)
  }

  /// The record of a call whose only attempt received a response.
  static func responded(_ operation: OperationDescription, _ response: Response) -> CallRecord {
    CallRecord(
      operation: operation,
      serverMayHaveActed: ServerAction(status: response.statusCode, hasKey: false))
  }
}

nonisolated extension CallRecord {
  /// A warning against sending the request again, or `nil` if that is safe.
  var warning: String? {
    guard !operation.method.isIdempotent, serverMayHaveActed != .no else { return nil }
    let acted = serverMayHaveActed == .yes ? "has acted" : "may have acted"
    return "the server \(acted) on the request"
      + (idempotencyKey.map { ", Idempotency-Key: \(ServerMessage.printable($0))" } ?? "")
  }
}
