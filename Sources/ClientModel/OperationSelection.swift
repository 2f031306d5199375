import Diagnostics
import OpenAPI
import YAML

/// The operations that the configuration selects.
struct OperationSelection: Sendable {
  private let include: OperationFilter
  private let exclude: OperationFilter

  init(_ configuration: ClientConfiguration) {
    include = configuration.include
    exclude = configuration.exclude
  }

  /// The indices of the selected operations, in the order of the document. Unknown names are an error.
  func indices(in document: Document, diagnostics: inout DiagnosticList) -> [Int] {
    for filter in [include, exclude] { report(filter, in: document, &diagnostics) }
    return document.operations.indices.filter { index in
      let operation = document.operations[index]
      return (include.isEmpty || include.includes(operation)) && !exclude.includes(operation)
        && operation.extensions["x-speakeasy-ignore"]?.bool != true
    }
  }

  private func report(
    _ filter: OperationFilter, in document: Document, _ diagnostics: inout DiagnosticList
  ) {
    guard !filter.isEmpty else { return }
    let operations = document.operations
    report(filter.tags, missingFrom: Set(operations.flatMap(\.tags)), "tag", &diagnostics)
    report(
      filter.operations, missingFrom: Set(operations.compactMap(\.id)), "operation", &diagnostics)
    let paths = Set(operations.map(\.path))
    let missing = filter.paths.filter { pattern in
      !paths.contains { OperationFilter.matches(pattern, $0) }
    }
    report(missing, missingFrom: paths, "path", &diagnostics)
  }

  private func report(
    _ names: [String], missingFrom known: Set<String>, _ kind: String,
    _ diagnostics: inout DiagnosticList
  ) {
    for name in names where !known.contains(name) {
      let list = known.sorted().prefix(20).map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.append(
        .error(
          code: .operationSelection, "no operation has the \(kind) '\(name)'",
          hint: "the document has \(list)"))
    }
  }
}
