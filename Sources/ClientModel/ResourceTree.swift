import OpenAPI
import YAML

/// The groups of operations while they are collected.
struct ResourceTree: Sendable {
  private struct Branch: Sendable {
    /// The property's name, which is not the group's where that is taken.
    var name = ""
    var methods: [(name: String, operation: String, tag: String?)] = []
    var children: [String: Branch] = [:]
    var scope = NameScope(reserved: ReservedNames.members.union(["core"]))
  }

  /// A method in its place.
  struct MethodPath: Sendable {
    var resources: [String]
    var method: String

    /// As it is called: `exchangeSessions.create`.
    var callName: String { (resources + [method]).joined(separator: ".") }
  }

  private var root = Branch()
  private let style: NameStyle
  private let tags: [Tag]

  init(style: NameStyle, tags: [Tag]) {
    self.style = style
    self.tags = tags
  }

  /// The path of resources for an operation: `customers.exchanges` in `x-speakeasy-group`, else the first
  /// tag, else the first part of the path.
  func group(of operation: Operation) -> [String] {
    let text = operation.extensions["x-speakeasy-group"]?.scalar?.text ?? ""
    let parts = text.split(separator: ".").map { style.lowerCamel(NameWords(String($0))) }
      .filter { !$0.isEmpty }
    if !parts.isEmpty { return parts }
    let segment = operation.path.split(separator: "/").first { !$0.contains("{") }
    let fallback = NameWords(operation.tags.first ?? segment.map(String.init) ?? "")
    return [fallback.isEmpty ? "root" : style.lowerCamel(fallback)]
  }

  /// Makes room for a group before any method is named, so that a method never takes a group's name.
  mutating func addGroup(_ path: [String]) {
    Self.add(path[...], to: &root)
  }

  private static func add(_ path: ArraySlice<String>, to branch: inout Branch) {
    guard let first = path.first else { return }
    var child = branch.children[first] ?? Branch()
    if child.name.isEmpty { child.name = branch.scope.claim(first, first + "Resource") }
    add(path.dropFirst(), to: &child)
    branch.children[first] = child
  }

  /// Adds an operation to its group, which is there.
  mutating func addMethod(_ operation: Operation, named typeName: String) -> MethodPath {
    let override = operation.extensions["x-speakeasy-name-override"]?.scalar?.text
    let preferred = style.lowerCamel(NameWords(override ?? operation.id ?? typeName))
    let fallback = style.lowerCamel(NameWords(typeName))
    var path = MethodPath(resources: [], method: "")
    Self.addMethod(
      [preferred, fallback], operation: typeName, tag: operation.tags.first,
      at: group(of: operation)[...], to: &root, &path)
    return path
  }

  private static func addMethod(
    _ candidates: [String], operation: String, tag: String?, at path: ArraySlice<String>,
    to branch: inout Branch, _ result: inout MethodPath
  ) {
    guard let first = path.first, var child = branch.children[first] else {
      result.method = branch.scope.claim(candidates)
      branch.methods.append((result.method, operation, tag))
      return
    }
    result.resources.append(child.name)
    addMethod(
      candidates, operation: operation, tag: tag, at: path.dropFirst(), to: &child, &result)
    branch.children[first] = child
  }

  /// Takes the first of the names that is free in a group, which is there.
  mutating func claim(_ candidates: [String], in group: [String]) -> String {
    Self.claim(candidates, at: group[...], in: &root)
  }

  private static func claim(
    _ candidates: [String], at path: ArraySlice<String>, in branch: inout Branch
  ) -> String {
    guard let first = path.first, var child = branch.children[first] else {
      return branch.scope.claim(candidates)
    }
    defer { branch.children[first] = child }
    return claim(candidates, at: path.dropFirst(), in: &child)
  }

  /// The finished tree, in the order of the names, without groups that hold none of the operations.
  func resources(with operations: Set<String>, typeNames scope: inout NameScope) -> [Resource] {
    resources(of: root, path: [], operations, scope: &scope)
  }

  private func resources(
    of branch: Branch, path: [String], _ operations: Set<String>, scope: inout NameScope
  ) -> [Resource] {
    branch.children.values.sorted { $0.name < $1.name }.compactMap { child in
      let path = path + [child.name]
      let name = path.map(\.capitalizedFirst).joined()
      let typeName = scope.claim(name.hasSuffix("Resource") ? name : name + "Resource")
      let resource = Resource(
        name: child.name, typeName: typeName, documentation: documentation(of: child),
        methods: child.methods.filter { operations.contains($0.operation) }
          .map { .init(name: $0.name, operation: $0.operation) },
        resources: resources(of: child, path: path, operations, scope: &scope))
      return resource.methods.isEmpty && resource.resources.isEmpty ? nil : resource
    }
  }

  /// The description of the tag that all operations of the group share.
  private func documentation(of branch: Branch) -> Documentation {
    let names = Set(branch.methods.map(\.tag))
    guard names.count == 1, let name = names.first, let name else { return Documentation() }
    return Documentation(tags.first { $0.name == name }?.description)
  }
}
