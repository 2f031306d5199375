/// The reason why a call failed. Every case of an operation's error has one.
public nonisolated protocol FailureReason: Sendable, CustomStringConvertible {
  /// The record of the call.
  var call: CallRecord { get }
  /// The response, if there is one.
  var response: Response? { get }
  /// A description of the problem, without the operation.
  var problem: String { get }
}

nonisolated extension FailureReason {
  /// The operation.
  public var operation: OperationDescription { call.operation }

  /// Whether the server has acted on any attempt of the request.
  public var serverMayHaveActed: ServerAction { call.serverMayHaveActed }

  /// The `Idempotency-Key` of the request.
  public var idempotencyKey: String? { call.idempotencyKey }

  /// The operation, the status, the server's message, and whether the server may have acted.
  /// Contains no credential.
  public var message: String {
    var text = "\(call.operation): \(problem)"
    if let requestID = response?.headers[.requestID] {
      text += " [x-request-id: \(ServerMessage.printable(requestID))]"
    }
    let advice =
      isKeyInUse
      ? "its idempotency key is in use: find out what happened to the earlier request" : nil
    let notes = [call.warning, advice].compactMap { $0 }
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: "; ")))"
  }

  public var description: String { message }
}

nonisolated extension FailureReason {
  /// Whether the server rejected the request because of an earlier one with the same key.
  var isKeyInUse: Bool { response?.statusCode == 409 && call.idempotencyKey != nil }

  /// Whether the same request may succeed later.
  var mayPass: Bool {
    if let failure = self as? CallFailure, failure.isTemporary { return true }
    return response.map { [408, 425, 429, 500, 502, 503, 504].contains($0.statusCode) } ?? false
  }
}
