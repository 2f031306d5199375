import Diagnostics
import OpenAPI

/// Applies the user's names to groups, methods and arguments.
struct CallRenames: Sendable {
  private let given: [GivenName]
  private let operations: [Operation]
  /// The JSON pointers of the operations, in order.
  private let pointers: [String]
  /// The default names from the document.
  private let methods: [CallNames.MethodPath]
  private var used: Set<Int> = []
  private(set) var problems: [Diagnostic] = []

  init(_ given: [GivenName], of operations: [Operation], called methods: [CallNames.MethodPath]) {
    self.given = given
    self.operations = operations
    self.methods = methods
    pointers = operations.map { "/paths/\(JSONPointer.escape($0.path))/\($0.method)" }
  }

  // MARK: Methods and groups

  func isMethod(_ index: Int, _ name: GivenName) -> Bool {
    name.place == pointers[index] || name.place == methods[index].callName
  }

  /// The groups with their new names, and the methods in them.
  mutating func renamed() -> [CallNames.MethodPath] {
    var result = methods
    for (number, name) in given.enumerated() {
      let found = methods.indices.filter { isMethod($0, name) }
      let groups = found.isEmpty ? groupMembers(name) : []
      guard !found.isEmpty || !groups.isEmpty, check(name, number) else { continue }
      for index in found { result[index].method = name.name }
      for (index, depth) in groups { result[index].resources[depth] = name.name }
    }
    reportClashes(in: result)
    return result
  }

  /// The operations in a group, and the index of the group in their paths.
  private func groupMembers(_ name: GivenName) -> [(Int, Int)] {
    let path = name.place.split(separator: ".").map(String.init)
    guard !path.isEmpty else { return [] }
    return methods.indices.filter { methods[$0].resources.starts(with: path) }
      .map { ($0, path.count - 1) }
  }

  private mutating func check(_ name: GivenName, _ number: Int) -> Bool {
    used.insert(number)
    if name.isMemberName { return true }
    problems.append(
      .error(
        code: .configurationInvalid,
        "'\(name.name)' is not a valid name for a method or an argument",
        at: name.location, hint: "use letters and digits, and start with a letter"))
    return false
  }

  /// Reports methods with the same name.
  private mutating func reportClashes(in methods: [CallNames.MethodPath]) {
    let old = Set(self.methods.map(\.callName))
    guard !used.isEmpty, Set(methods.map(\.callName)).count < old.count else { return }
    let byName = Dictionary(grouping: methods.indices, by: { methods[$0].callName })
    for (callName, indices) in byName.sorted(by: { $0.key < $1.key }) where indices.count > 1 {
      let name = given.first { name in indices.contains { isMethod($0, name) } } ?? given[0]
      problems.append(
        .error(
          code: .configurationInvalid, "there are two methods '\(callName)'", at: name.location))
    }
  }

  // MARK: Arguments

  /// - Parameters:
  ///   - calls: the methods with their current names.
  ///   - sources: the parameters of the document.
  mutating func rename(
    _ names: inout [[String]], calls: [CallNames.MethodPath], sources: DocumentSources
  ) {
    guard used.count < given.count else { return }
    let parts = operations.flatMap(\.parameters).map { DocumentSources.Part.value($0.location) }
    let places =
      given.contains { $0.place.hasPrefix("/") } ? sources.pointers(to: Set(parts)) : [:]
    for (number, name) in given.enumerated() where !used.contains(number) {
      for (index, operation) in operations.enumerated() {
        for (position, parameter) in operation.parameters.enumerated()
        where places[.value(parameter.location)] == name.place
          || name.place == methods[index].callName + "." + names[index][position]
          || name.place == calls[index].callName + "." + names[index][position]
        {
          guard check(name, number) else { break }
          give(name, to: position, in: &names[index], of: calls[index].callName)
        }
      }
    }
  }

  private mutating func give(
    _ name: GivenName, to position: Int, in names: inout [String], of call: String
  ) {
    guard names[position] != name.name else { return }
    if names.contains(name.name) || ["body", "options"].contains(name.name) {
      problems.append(
        .error(
          code: .configurationInvalid, "'\(call)' already has an argument '\(name.name)'",
          at: name.location))
    }
    names[position] = name.name
  }

  // MARK: The rest

  /// The names whose place does not exist.
  var rest: [GivenName] { given.indices.filter { !used.contains($0) }.map { given[$0] } }

  /// Everything that a name can refer to.
  ///
  /// - Parameter names: the names of the arguments.
  func known(_ names: [[String]]) -> [String] {
    let calls = methods.map(\.callName)
    let groups = Set(methods.map { $0.resources.joined(separator: ".") })
    let arguments = zip(calls, names).flatMap { call, names in names.map { "\(call).\($0)" } }
    return pointers + groups.sorted() + calls + arguments
  }
}
