import Diagnostics
import OpenAPI

/// Which operations the configuration asks for.
struct OperationSelection: Sendable {
  private let tags: [String]
  private let operations: [String]

  init(_ configuration: ClientConfiguration) {
    tags = configuration.tags
    operations = configuration.operations
  }

  /// The places in the document's operations, in its order. A tag or operation that is not there is an error.
  func indices(in document: Document, diagnostics: inout DiagnosticList) -> [Int] {
    if tags.isEmpty, operations.isEmpty { return Array(document.operations.indices) }
    report(tags, missingFrom: document.operations.flatMap(\.tags), "tag", &diagnostics)
    report(operations, missingFrom: document.operations.compactMap(\.id), "operation", &diagnostics)
    return document.operations.indices.filter { index in
      let operation = document.operations[index]
      return operation.tags.contains(where: tags.contains)
        || operation.id.map(operations.contains) == true
    }
  }

  private func report(
    _ names: [String], missingFrom known: [String], _ kind: String,
    _ diagnostics: inout DiagnosticList
  ) {
    for name in names where !known.contains(name) {
      let list = Set(known).sorted().prefix(20).map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.append(
        .error(
          code: .operationSelection, "no operation has the \(kind) '\(name)'",
          hint: "there are \(list)"))
    }
  }
}
