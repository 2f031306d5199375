import OpenAPI

/// Collects the groups of operations.
struct ResourceTree: Sendable {
  private struct Branch: Sendable {
    var methods: [(name: String, operation: String, tag: String?)] = []
    var children: [String: Branch] = [:]
  }

  private var root = Branch()
  /// The descriptions of tags.
  private let descriptions: [String: String?]

  init(tags: [Tag]) {
    descriptions = Dictionary(
      tags.map { ($0.name, $0.description) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - operation: the name of the operation.
  ///   - tag: the first tag of the operation.
  mutating func add(_ path: CallNames.MethodPath, operation: String, tag: String?) {
    Self.add((path.method, operation, tag), at: path.resources[...], to: &root)
  }

  private static func add(
    _ method: (String, String, String?), at path: ArraySlice<String>, to branch: inout Branch
  ) {
    guard let first = path.first else {
      branch.methods.append(method)
      return
    }
    // Mutates in place, because copying a branch copies all its methods.
    add(method, at: path.dropFirst(), to: &branch.children[first, default: Branch()])
  }

  /// The resources, sorted by name, without groups that contain none of the operations.
  func resources(with operations: Set<String>, typeNames scope: inout NameScope) -> [Resource] {
    resources(of: root, path: [], operations, scope: &scope)
  }

  private func resources(
    of branch: Branch, path: [String], _ operations: Set<String>, scope: inout NameScope
  ) -> [Resource] {
    branch.children.sorted { $0.key < $1.key }.compactMap { name, child in
      let path = path + [name]
      let words = path.map(\.capitalizedFirst).joined()
      let typeName = scope.claim(words.hasSuffix("Resource") ? words : words + "Resource")
      let resource = Resource(
        name: name, typeName: typeName, documentation: documentation(of: child),
        methods: child.methods.filter { operations.contains($0.operation) }
          .map { .init(name: $0.name, operation: $0.operation) },
        resources: resources(of: child, path: path, operations, scope: &scope))
      return resource.methods.isEmpty && resource.resources.isEmpty ? nil : resource
    }
  }

  /// The description of the tag, if all operations of the group share it.
  private func documentation(of branch: Branch) -> Documentation {
    let names = Set(branch.methods.map(\.tag))
    guard names.count == 1, let name = names.first, let name else { return Documentation() }
    return Documentation(descriptions[name] ?? nil)
  }
}
