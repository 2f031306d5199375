import OpenAPI

/// How the operations are called: their methods in the tree of resources, and their functions.
///
/// All operations of the document get their names, also those that are not generated: a wider selection
/// renames nothing.
struct CallNames: Sendable {
  /// In the order of the document's operations.
  private(set) var methods: [ResourceTree.MethodPath]
  private(set) var functions: [String]
  /// What reads all pages, if the operation is a list, by the operations' names.
  private(set) var lists: [String: String] = [:]
  private(set) var tree: ResourceTree

  /// - Parameter typeNames: the names of the operations, in the order of the document.
  init(_ document: Document, typeNames: [String], style: NameStyle) {
    var tree = ResourceTree(style: style, tags: document.tags)
    for operation in document.operations { tree.addGroup(tree.group(of: operation)) }
    methods = zip(document.operations, typeNames).map { operation, typeName in
      tree.addMethod(operation, named: typeName)
    }
    for (index, operation) in document.operations.enumerated() where operation.method == "get" {
      let words = NameWords(methods[index].method).words
      let name = style.lowerCamel(NameWords(words: Self.listWords(words)))
      let group = tree.group(of: operation)
      lists[typeNames[index]] = tree.claim([name, name + "Items"], in: group)
    }
    // Within a resource, a method or property of the same name would hide the function.
    var scope = NameScope(
      reserved: Set(methods.flatMap { $0.resources + [$0.method] }).union(lists.values)
        .union(["core"]))
    functions = zip(methods, typeNames).map { path, typeName in
      let parts = path.resources + [path.method]
      let name = parts[0] + parts.dropFirst().map(\.capitalizedFirst).joined()
      return scope.claim(name, name + "Operation", style.lowerCamel(NameWords(typeName)))
    }
    self.tree = tree
  }

  /// `all` in the place of `list`, else behind the verb: no two methods give one name.
  private static func listWords(_ words: [String]) -> [String] {
    words.first == "list"
      ? ["all"] + words.dropFirst() : words.prefix(1) + ["all"] + words.dropFirst()
  }
}
