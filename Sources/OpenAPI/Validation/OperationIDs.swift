internal import Diagnostics

/// The `operationId`s of a document, which must be unique (OpenAPI 3.1, section 4.8.10.1).
struct OperationIDs {
  private struct Use {
    var operation: String
    var location: SourceLocation
  }

  private var first: [String: Use] = [:]
  /// The IDs that several operations share. No operation keeps such an ID, because the choice would depend on their
  /// order.
  private(set) var repeated: Set<String> = []

  /// Whether the same operation already has the ID, because several paths refer to it.
  func isKnown(_ id: String, at location: SourceLocation) -> Bool {
    first[id]?.location == location
  }

  /// - Returns: the warning for an ID of another operation.
  mutating func add(_ id: String, of operation: String, at location: SourceLocation) -> Diagnostic?
  {
    guard let known = first[id] else {
      first[id] = Use(operation: operation, location: location)
      return nil
    }
    repeated.insert(id)
    return Diagnostic(
      .warning, code: .operationId,
      "the operationId '\(id)' is not unique and is ignored; the names are derived from the paths",
      at: location, notes: [.init("'\(known.operation)' already uses it", at: known.location)])
  }
}
