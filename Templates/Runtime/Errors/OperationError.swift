public import Foundation
public import HTTPTypes

/// What the error of each operation can tell.
public nonisolated protocol OperationError: Error, CustomStringConvertible, LocalizedError,
  Sendable
{
  static func undocumented(_ response: UndocumentedResponse) -> Self
  static func failed(_ cause: CallFailure) -> Self

  /// What the case holds.
  var reason: any FailureReason { get }
}

nonisolated extension OperationError {
  /// The status of the response, where one came.
  public var statusCode: Int? { reason.response?.status.code }
  /// The headers of the response, where one came.
  public var headers: HTTPFields? { reason.response?.headers }
  /// The bytes of the response's body, where one came.
  public var body: Data? { reason.response?.body }
  /// The operation, the status and what the server said. It holds no credential.
  public var message: String { reason.message }

  public var description: String { message }
  public var errorDescription: String? { message }
  // Foundation's own defaults are out of sight in a file that does not import it.
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}
