/// The request of an operation, and the decoding of its response.
public nonisolated protocol OperationRequest: Sendable {
  /// The result of a successful call.
  associatedtype Output: Sendable
  /// The error of a failed call.
  associatedtype Problem: OperationError

  static var operation: OperationDescription { get }

  /// Writes the parameters and the body.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be sent.
  func write(to message: inout RequestMessage) throws(CallFailure)

  /// Decodes a response of any status.
  ///
  /// - Throws: `CallFailure.undecodable` if the response does not match the API description.
  static func read(_ reader: ResponseReader) throws(CallFailure) -> Result<Output, Problem>
}
