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
    let selected = document.operations.indices.filter { index in
      let operation = document.operations[index]
      return (include.isEmpty || include.includes(operation)) && !exclude.includes(operation)
        && operation.extensions["x-speakeasy-ignore"]?.bool != true
    }
    if selected.isEmpty, !document.operations.isEmpty, !diagnostics.hasErrors {
      let places = [exclude, include].flatMap { $0.locations.values.sorted() }
      diagnostics.append(
        .error(
          code: .operationSelection, "no operation is left, so there is nothing to generate",
          at: places.first, hint: "'include' and 'exclude' leave out all operations"))
    }
    return selected
  }

  private func report(
    _ filter: OperationFilter, in document: Document, _ diagnostics: inout DiagnosticList
  ) {
    guard !filter.isEmpty else { return }
    let operations = document.operations
    report(
      filter.tags, of: filter, missingFrom: Set(operations.flatMap(\.tags)), "tag", &diagnostics)
    report(
      filter.operations, of: filter, missingFrom: Set(operations.compactMap(\.id)), "operation",
      &diagnostics)
    let paths = Set(operations.map(\.path))
    let missing = filter.paths.filter { pattern in
      !paths.contains { OperationFilter.matches(pattern, $0) }
    }
    report(missing, of: filter, missingFrom: paths, "path", &diagnostics)
  }

  private func report(
    _ names: [String], of filter: OperationFilter, missingFrom known: Set<String>, _ kind: String,
    _ diagnostics: inout DiagnosticList
  ) {
    for name in names where !known.contains(name) {
      let list = known.sorted().prefix(20).map { "'\($0)'" }.joined(separator: ", ")
      let guess = SpellingSuggestion.nearest(to: name, among: known)
      diagnostics.append(
        .error(
          code: .operationSelection, "no operation has the \(kind) '\(name)'",
          at: filter.locations[name],
          hint: guess.map { "did you mean '\($0)'?" } ?? "the document has \(list)"))
    }
  }
}
