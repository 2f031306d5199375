/// What is known of a call when it has ended, whatever came of it.
public nonisolated struct CallRecord: Hashable, Sendable {
  /// The operation that was called.
  public let operation: OperationDescription
  /// How many attempts were made; 0 where the call ended before the first one, as without a token.
  public internal(set) var attempts: Int
  /// The `Idempotency-Key` that the request carried. With the same one, the same request can be sent again,
  /// also where the server may have acted on it.
  public internal(set) var idempotencyKey: String?
  /// Whether the server has acted on the request, with any of the attempts.
  public internal(set) var serverMayHaveActed: ServerAction

  /// Made by the client; of use for tests.
  public init(
    operation: OperationDescription, attempts: Int = 1, idempotencyKey: String? = nil,
    serverMayHaveActed: ServerAction
  ) {
    self.operation = operation
    self.attempts = attempts
    self.idempotencyKey = idempotencyKey
    self.serverMayHaveActed = serverMayHaveActed
  }

  /// A call that has sent nothing.
  static func unsent(_ operation: OperationDescription) -> CallRecord {
    CallRecord(operation: operation, attempts: 0, serverMayHaveActed: .no)
  }

  /// A call of one attempt, which got a response.
  static func answered(_ operation: OperationDescription, _ response: Response) -> CallRecord {
    CallRecord(
      operation: operation,
      serverMayHaveActed: ServerAction(status: response.statusCode, hasKey: false))
  }
}

nonisolated extension CallRecord {
  /// What to know before the request is sent once more; `nil` where that does no harm.
  var warning: String? {
    guard !operation.method.isIdempotent, serverMayHaveActed != .no else { return nil }
    let acted = serverMayHaveActed == .yes ? "has acted" : "may have acted"
    return "the server \(acted) on the request"
      + (idempotencyKey.map { ", Idempotency-Key: \(ServerMessage.printable($0))" } ?? "")
  }
}
