/// The request of an operation, and the decoding of its response.
public nonisolated protocol OperationRequest: Sendable {
  /// What the call gives when it succeeds.
  associatedtype Output: Sendable
  /// What it gives otherwise.
  associatedtype Problem: OperationError

  static var operation: OperationDescription { get }

  /// Writes the parameters and the body.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be sent.
  func write(to message: inout RequestMessage) throws(CallFailure)

  /// Reads a response, of whatever status.
  ///
  /// - Throws: `CallFailure.undecodable` for one that is not as the API describes it.
  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Output, Problem>
}
