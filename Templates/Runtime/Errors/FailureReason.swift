/// Why a call did not succeed: what all the cases of an operation's error have in common.
public nonisolated protocol FailureReason: Sendable, CustomStringConvertible {
  var operation: OperationDescription { get }
  /// The response, where one came.
  var response: Response? { get }
  /// What went wrong, in words, without the operation.
  var problem: String { get }
}

nonisolated extension FailureReason {
  /// The operation, the status and what the server said. It holds no credential.
  public var message: String {
    guard let requestID = response?.headers[.requestID] else {
      return "\(operation): \(problem)"
    }
    return "\(operation): \(problem) [x-request-id: \(ServerMessage.printable(requestID))]"
  }

  public var description: String { message }
}
