import Diagnostics
import OpenAPI
import YAML

/// Finds paginated lists: by the configuration, by an extension of the operation, or by its response, which has HAL links
/// or the header `Link`.
struct PagedLists: Sendable {
  private let types: TypeDirectory
  private let schemas: SchemaStore
  private let choices: [PaginationChoice]

  /// - Parameters:
  ///   - sources: the document's operations, in the order of the client's.
  ///   - names: the names of the methods for all items, by operation.
  /// - Returns: the problems with rules that cannot be applied.
  static func mark(
    in client: inout Client, from sources: [OpenAPI.Operation], of schemas: SchemaStore,
    names: [String: String], choices: [PaginationChoice]
  ) -> [Diagnostic] {
    let lists = PagedLists(types: TypeDirectory(client), schemas: schemas, choices: choices)
    var problems: [Diagnostic] = []
    for (index, source) in zip(client.operations.indices, sources) {
      let operation = client.operations[index]
      do throws(PaginationProblem) {
        client.operations[index].list = try lists.list(
          of: operation, from: source, methodName: names[operation.name])
      } catch {
        problems.append(
          .warning(
            code: .paginationUnfollowed,
            "the pages of \(operation.method) \(operation.path) cannot be iterated: \(error.text)",
            at: source.extensions[PaginationRule.keyword]?.location ?? source.location))
      }
    }
    return problems
  }

  private func list(
    of operation: ClientOperation, from source: OpenAPI.Operation, methodName: String?
  ) throws(PaginationProblem) -> PagedList? {
    func ruled(_ rule: PaginationRule) -> RuleBasedList {
      RuleBasedList(operation, rule, types, starts: starts(of: source))
    }
    if let choice = choices.first(where: { $0.operations.includes(source) }) {
      return try ruled(choice.rule).list(methodName)
    }
    for choice in choices where choice.operations.isEmpty {
      if let list = try? ruled(choice.rule).list(methodName) { return list }
    }
    if let rule = try PaginationRule(source) { return try ruled(rule).list(methodName) }
    guard operation.method == "GET", operation.body == nil, let methodName else { return nil }
    return HALList(types: types).list(of: operation, methodName: methodName)
      ?? linkedList(of: operation, methodName)
  }

  /// The integer defaults of the query parameters, which are possible numbers of a first page.
  private func starts(of operation: OpenAPI.Operation) -> [String: Int] {
    let defaults = operation.parameters.filter { $0.place == .query }.compactMap { parameter in
      parameter.schema.flatMap { schemas[$0].defaultValue?.int }.map { (parameter.name, $0) }
    }
    return Dictionary(
      defaults.filter { (0...1_000_000).contains($0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// A list whose pages have a documented header `Link`.
  private func linkedList(of operation: ClientOperation, _ methodName: String) -> PagedList? {
    guard operation.isPaged, case .structure(let structure) = operation.success,
      structure.headers.contains(where: { $0.wireName.lowercased() == "link" })
    else { return nil }
    return try? RuleBasedList(operation, PaginationRule(kind: .link), types).list(methodName)
  }
}

extension ClientOperation {
  /// Whether the caller can request a part of the list. This distinguishes paginated lists from other responses with
  /// links.
  var isPaged: Bool {
    parameters.contains { parameter in
      parameter.place == .query
        && Self.pagingWords.contains { word in
          NameWords(parameter.wireName).words.contains(word)
        }
    }
  }

  private static let pagingWords: Set<String> = ["limit", "offset", "page", "cursor"]
}
