public import Foundation
public import HTTPTypes

/// The protocol of the errors of all operations.
public nonisolated protocol OperationError: Error, CustomStringConvertible, LocalizedError,
  Sendable
{
  static func undocumented(_ response: UndocumentedResponse) -> Self
  static func failed(_ cause: CallFailure) -> Self

  /// The associated value of the case.
  var reason: any FailureReason { get }
}

// MARK: The response

nonisolated extension OperationError {
  /// The response, if there is one.
  public var response: Response? { reason.response }
  /// The status of the response, if there is one.
  public var statusCode: Int? { reason.response?.status.code }
  /// The headers of the response, if there is one.
  public var headers: HTTPFields? { reason.response?.headers }
  /// The body of the response, if there is one.
  public var body: Data? { reason.response?.body }
  /// The `code` in the JSON body of the response, which identifies the kind of failure.
  public var code: String? { reason.response.flatMap(ServerMessage.init)?.code }
  /// The `message` in the JSON body of the response, or its `detail` or `title` (RFC 9457).
  public var serverMessage: String? { reason.response.flatMap(ServerMessage.init)?.words }
  /// The `X-Request-Id` of the response. The operator of the server can find the request with it.
  public var requestID: String? { reason.response?.headers[.requestID] }
  /// The delay that the server requests (`Retry-After`).
  public var retryAfter: Duration? {
    reason.response.flatMap { RetryAfter.pause(in: $0.headers) }
  }
}

// MARK: The call

nonisolated extension OperationError {
  /// The record of the call.
  public var call: CallRecord { reason.call }
  /// The operation.
  public var operation: OperationDescription { reason.call.operation }
  /// The reason why there is no usable response, if that is the error.
  public var callFailure: CallFailure? { reason as? CallFailure }
  /// Whether the server has acted on any attempt of the request. If it is `.no`, you can send the
  /// request again, whatever it does.
  public var serverMayHaveActed: ServerAction { reason.call.serverMayHaveActed }
  /// The `Idempotency-Key` of the request. If the server may have acted, find out whether it has,
  /// or send the same request again with this key.
  public var idempotencyKey: String? { reason.call.idempotencyKey }
  /// Whether the server rejected the request because an earlier one with the same `Idempotency-Key`
  /// is still running or has failed (409). The same request gets this response as long as the
  /// server keeps the key: find out what happened to the earlier one before you use a new key.
  public var isKeyInUse: Bool { reason.isKeyInUse }
  /// Whether the same call may succeed later without acting twice, even without an
  /// `Idempotency-Key`.
  public var isRetryable: Bool {
    let call = reason.call
    guard call.operation.method.isIdempotent || call.serverMayHaveActed == .no else { return false }
    return reason.mayPass
  }
  /// Whether the task was cancelled.
  public var isCancellation: Bool { callFailure?.isCancellation ?? false }

  /// The operation, the status, the server's message, and whether the server may have acted.
  /// Contains no credential.
  public var message: String { reason.message }

  public var description: String { message }
  public var errorDescription: String? { message }
  // Foundation's defaults are not visible in files that do not import Foundation.
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}
