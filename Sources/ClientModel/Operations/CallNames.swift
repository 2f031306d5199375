import Diagnostics
import OpenAPI

/// The names of calls: methods in the tree of resources, and functions.
///
/// All operations get names, including those that are not generated, so that a wider selection renames nothing.
struct CallNames: Sendable {
  /// The methods in the order of the operations.
  private(set) var methods: [MethodPath]
  private(set) var functions: [String] = []
  /// The methods that return all items of a list, by operation.
  private(set) var lists: [String: String] = [:]
  /// The names of the parameters, in order.
  private(set) var parameters: [[String]] = []
  /// Problems with the user's names.
  private(set) var problems: [Diagnostic] = []
  /// The user's names whose place does not exist.
  private(set) var unresolved: [GivenName] = []
  private(set) var known: [String] = []
  /// The members of each group other than methods, by the path of the group.
  private var members: [[String]: Set<String>]

  /// A method and its group.
  struct MethodPath: Sendable {
    var resources: [String]
    var method: String

    /// The expression of the call: `exchangeSessions.create`.
    var callName: String { (resources + [method]).joined(separator: ".") }
  }

  /// - Parameters:
  ///   - words: the words of the operations, in the order of the document.
  ///   - typeNames: the names of the operations.
  ///   - given: the user's names.
  init(
    _ document: Document, words: [OperationWords], typeNames: [String], style: NameStyle,
    given: [GivenName] = []
  ) {
    methods = words.map { MethodPath(resources: Self.groupNames($0.group, style), method: "") }
    members = Self.members(of: methods.map(\.resources))
    let candidates = words.map { $0.methods.map(style.lowerCamel) }
    for (group, indices) in Dictionary(grouping: methods.indices, by: { methods[$0].resources }) {
      let taken = members[group] ?? []
      let names = NameContest.names(indices.map { candidates[$0] }, reserved: taken)
      for (index, name) in zip(indices, names) { methods[index].method = name }
    }
    var renames = CallRenames(given, of: document.operations, called: methods)
    methods = renames.renamed()
    members = Self.members(of: methods.map(\.resources))
    for (group, indices) in Dictionary(grouping: methods.indices, by: { methods[$0].resources }) {
      let wanted = (members[group] ?? []).union(indices.map { methods[$0].method })
        .union(indices.map { candidates[$0][0] })
      let lookups = indices.filter { document.operations[$0].method == "get" }
      nameLists(lookups, typeNames, style, wanted)
    }
    nameFunctions(typeNames, style)
    parameters = document.operations.indices.map { index in
      ParameterNames.names(
        of: document.operations[index], group: words[index].group, style: style,
        reserved: ["self", "options", "body", functions[index]])
    }
    renames.rename(&parameters, calls: methods, sources: document.sources)
    problems = renames.problems
    unresolved = renames.rest
    if !unresolved.isEmpty { known = renames.known(parameters) }
  }

  /// The property names of the groups. `core` is reserved, because all groups have it.
  private static func groupNames(_ group: GroupWords, _ style: NameStyle) -> [String] {
    group.parts.map { part in
      let name = style.lowerCamel(part)
      return reserved.contains(name) ? name + "Resource" : name
    }
  }

  private static let reserved = ReservedNames.members.union(["core"])

  private static func members(of groups: [[String]]) -> [[String]: Set<String>] {
    var members: [[String]: Set<String>] = [:]
    for group in Set(groups) {
      members[group, default: reserved].formUnion([])
      for depth in group.indices {
        members[Array(group[..<depth]), default: reserved].insert(group[depth])
      }
    }
    return members
  }

  private mutating func nameLists(
    _ indices: [Int], _ typeNames: [String], _ style: NameStyle, _ taken: Set<String>
  ) {
    let candidates = indices.map { index in
      let words = Self.listWords(NameWords(methods[index].method).words)
      let name = style.lowerCamel(NameWords(words: words))
      return [name, name + "Items", "all" + typeNames[index] + "Items"]
    }
    for (index, name) in zip(indices, NameContest.names(candidates, reserved: taken)) {
      lists[typeNames[index]] = name
    }
  }

  /// The name of the method that returns all items: `all` replaces `list` or follows the verb, so that the names of
  /// different methods differ.
  private static func listWords(_ words: [String]) -> [String] {
    words.first == "list"
      ? ["all"] + words.dropFirst() : words.prefix(1) + ["all"] + words.dropFirst()
  }

  /// Names the functions. A method or property with the same name would shadow a function.
  private mutating func nameFunctions(_ typeNames: [String], _ style: NameStyle) {
    let reserved = Set(methods.flatMap { $0.resources + [$0.method] }).union(lists.values)
      .union(["core"])
    let candidates = zip(methods, typeNames).map { path, typeName in
      let parts = path.resources + [path.method]
      let name = parts[0] + parts.dropFirst().map(\.capitalizedFirst).joined()
      let typed = style.lowerCamel(NameWords(typeName))
      return [name, name + "Operation", typed, typed + "Operation"]
    }
    functions = NameContest.names(candidates, reserved: reserved)
  }
}
