internal import Diagnostics

/// An `operationId` names one operation of a document (OpenAPI 3.1, section 4.8.10.1).
enum OperationIDs {
  static func check(_ operations: [Operation], _ context: LoadingContext) {
    var first: [String: Operation] = [:]
    for operation in operations {
      guard let id = operation.id else { continue }
      guard let known = first[id] else {
        first[id] = operation
        continue
      }
      let note = Diagnostic.Note(
        "'\(known.method) \(known.path)' has it first", at: known.location)
      context.report(
        Diagnostic(
          .error, "the operationId '\(id)' is not unique", at: operation.location, notes: [note]))
    }
  }
}
