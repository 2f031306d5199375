public import Foundation
public import HTTPTypes

/// What the error of each operation can tell, whichever the operation is.
public nonisolated protocol OperationError: Error, CustomStringConvertible, LocalizedError,
  Sendable
{
  static func undocumented(_ response: UndocumentedResponse) -> Self
  static func failed(_ cause: CallFailure) -> Self

  /// What the case holds.
  var reason: any FailureReason { get }
}

// MARK: The response

nonisolated extension OperationError {
  /// The response, where one came.
  public var response: Response? { reason.response }
  /// The status of the response, where one came.
  public var statusCode: Int? { reason.response?.status.code }
  /// The headers of the response, where one came.
  public var headers: HTTPFields? { reason.response?.headers }
  /// The bytes of the response's body, where one came.
  public var body: Data? { reason.response?.body }
  /// The `code` in the JSON body of the response, which says what kind of failure it is.
  public var code: String? { reason.response.flatMap(ServerMessage.init)?.code }
  /// The `message` in the JSON body of the response, as the server wrote it.
  public var serverMessage: String? { reason.response.flatMap(ServerMessage.init)?.words }
  /// The `X-Request-Id` of the response, by which the server's people find the call.
  public var requestID: String? { reason.response?.headers[.requestID] }
  /// How long the server asks to wait before the next request (`Retry-After`).
  public var retryAfter: Duration? {
    reason.response.flatMap { RetryAfter.pause(in: $0.headers) }
  }
}

// MARK: The call

nonisolated extension OperationError {
  /// What is known of the call.
  public var call: CallRecord { reason.call }
  /// The operation that was called.
  public var operation: OperationDescription { reason.call.operation }
  /// Why there is no response that can be used, where that is the error.
  public var callFailure: CallFailure? { reason as? CallFailure }
  /// Whether the server has acted on the request, with any of the attempts. If not, the request can be sent
  /// again, whatever it does.
  public var serverMayHaveActed: ServerAction { reason.call.serverMayHaveActed }
  /// The `Idempotency-Key` that the request carried. Where the server may have acted, find out whether it
  /// has, or send the same request again with this key.
  public var idempotencyKey: String? { reason.call.idempotencyKey }
  /// Whether the server refused the request because of an earlier one with the same `Idempotency-Key`, which
  /// still runs or has failed (409). The same request gets the same response for as long as the server keeps
  /// the key: find out what became of the earlier one before you use a new key.
  public var isKeyInUse: Bool { reason.isKeyInUse }
  /// Whether the same call may succeed at another time, and repeating it does nothing twice, even without an
  /// `Idempotency-Key`.
  public var isRetryable: Bool {
    let call = reason.call
    guard call.operation.method.isIdempotent || call.serverMayHaveActed == .no else { return false }
    return reason.mayPass
  }
  /// Whether the call ended because its task was cancelled.
  public var isCancellation: Bool { callFailure?.isCancellation ?? false }

  /// The operation, the status, what the server said, and whether it may have acted. It holds no credential.
  public var message: String { reason.message }

  public var description: String { message }
  public var errorDescription: String? { message }
  // Foundation's own defaults are out of sight in a file that does not import it.
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}
