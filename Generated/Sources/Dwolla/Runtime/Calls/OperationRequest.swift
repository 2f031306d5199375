/// What a caller sends to one operation, and how its answer is read.
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

  /// Reads an answer, of whatever status.
  ///
  /// - Throws: `CallFailure.undecodable` for one that is not as the API describes it.
  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Output, Problem>
}
