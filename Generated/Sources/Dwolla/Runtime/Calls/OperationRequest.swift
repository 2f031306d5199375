/// What a caller sends to one operation, and how its answer is read.
public nonisolated protocol OperationRequest: Sendable {
  /// What the call gives when it succeeds.
  associatedtype Output: Sendable
  /// What it gives otherwise.
  associatedtype Problem: OperationError

  static var operation: OperationDescription { get }

  /// Writes the parameters and the body.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that cannot be sent.
  func write(to message: inout RequestMessage) throws(NoResponse)

  /// Reads an answer, of whatever status.
  ///
  /// - Throws: `NoResponse.undecodable` for one that is not as the API describes it.
  static func read(_ answer: Answer) throws(NoResponse) -> Result<Output, Problem>
}
