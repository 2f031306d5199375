import OpenAPI
import YAML

/// The groups of operations while they are collected.
struct ResourceTree: Sendable {
  private struct Branch: Sendable {
    var methods: [(name: String, operation: String, tag: String?)] = []
    var children: [String: Branch] = [:]
    var scope = NameScope(reserved: ReservedNames.members.union(["core"]))
  }

  private var root = Branch()
  private let style: NameStyle
  private let tags: [Tag]
  private var functions = NameScope()

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
    if branch.children[first] == nil {
      branch.children[first] = Branch()
      _ = branch.scope.claim(first)
    }
    if var child = branch.children[first] {
      add(path.dropFirst(), to: &child)
      branch.children[first] = child
    }
  }

  /// - Returns: the method's name in its group, and the name of the free function.
  mutating func addMethod(_ operation: Operation, named typeName: String)
    -> (callName: String, functionName: String)
  {
    let path = group(of: operation)
    let override = operation.extensions["x-speakeasy-name-override"]?.scalar?.text
    let preferred = style.lowerCamel(NameWords(override ?? operation.id ?? typeName))
    let fallback = style.lowerCamel(NameWords(typeName))
    let method = Self.addMethod(
      [preferred, fallback], operation: typeName, tag: operation.tags.first, at: path[...],
      to: &root)
    let function = functions.claim(
      path[0] + (path.dropFirst() + [method]).map(\.capitalizedFirst).joined(), fallback)
    return ((path + [method]).joined(separator: "."), function)
  }

  private static func addMethod(
    _ candidates: [String], operation: String, tag: String?, at path: ArraySlice<String>,
    to branch: inout Branch
  ) -> String {
    guard let first = path.first, var child = branch.children[first] else {
      let name = branch.scope.claim(candidates)
      branch.methods.append((name, operation, tag))
      return name
    }
    let name = addMethod(
      candidates, operation: operation, tag: tag, at: path.dropFirst(), to: &child)
    branch.children[first] = child
    return name
  }

  /// The finished tree, in the order of the names.
  func resources(typeNames scope: inout NameScope) -> [Resource] {
    resources(of: root, path: [], scope: &scope)
  }

  private func resources(of branch: Branch, path: [String], scope: inout NameScope) -> [Resource] {
    branch.children.sorted { $0.key < $1.key }.map { name, child in
      let path = path + [name]
      let typeName = path.map(\.capitalizedFirst).joined() + "Resource"
      return Resource(
        name: name, typeName: scope.claim(typeName),
        documentation: documentation(of: child),
        methods: child.methods.map { .init(name: $0.name, operation: $0.operation) },
        resources: resources(of: child, path: path, scope: &scope))
    }
  }

  /// The description of the tag that all operations of the group share.
  private func documentation(of branch: Branch) -> Documentation {
    let names = Set(branch.methods.map(\.tag))
    guard names.count == 1, let name = names.first, let name else { return Documentation() }
    return Documentation(tags.first { $0.name == name }?.description)
  }
}
