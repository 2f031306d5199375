import ClientModel

/// The models of a client, grouped by the resource whose operations use them.
struct ModelTopics {
  private enum Use {
    case by(resource: String)
    case shared
  }

  private var uses: [String: Use] = [:]
  private let references: [String: [String]]
  /// The models that only the operations of one resource use, by the type of the resource.
  private(set) var ownModels: [String: [String]] = [:]
  /// The models that several resources or none use.
  private(set) var sharedModels: [String] = []

  /// - Parameter operations: the operations by name.
  init(_ client: Client, operations: [String: ClientOperation]) {
    let declarations = client.types + client.operations.flatMap(\.types)
    references = Dictionary(
      declarations.map { ($0.name, $0.references) }, uniquingKeysWith: { first, _ in first })
    for resource in client.resources.flatMap(\.all) {
      let used = resource.methods.compactMap { operations[$0.operation] }.flatMap(\.references)
      visit(used, from: resource.typeName)
    }
    for name in client.types.map(\.name) {
      if case .by(let resource) = uses[name] {
        ownModels[resource, default: []].append(name)
      } else {
        sharedModels.append(name)
      }
    }
  }

  /// Marks the types and everything that they refer to. Visits each type at most twice: for its first and its second
  /// resource.
  private mutating func visit(_ types: [String], from resource: String) {
    var pending = types
    while let name = pending.popLast() {
      switch uses[name] {
      case nil: uses[name] = .by(resource: resource)
      case .by(let other)? where other != resource: uses[name] = .shared
      case .by?, .shared?: continue
      }
      pending += references[name] ?? []
    }
  }
}

extension ClientOperation {
  /// The types at module scope in the interface of the operation.
  fileprivate var references: [String] {
    var used = arguments.map(\.type) + failures.compactMap { $0.body?.type }
    if let body { used += body.choices.map(\.type) }
    switch success {
    case .body(_, let body): used.append(body.type)
    case .structure(let structure): used += structure.shownTypes
    case .union(let union): used += union.cases.flatMap(\.structure.shownTypes)
    }
    return used.flatMap(\.references) + (types + parameterTypes).flatMap(\.references)
  }
}

extension SuccessStructure {
  fileprivate var shownTypes: [TypeReference] {
    headers.map(\.type) + (body.map { [$0.type] } ?? [])
  }
}

extension TypeDeclaration {
  /// The types at module scope in the interface of the declaration and its nested types.
  fileprivate var references: [String] {
    switch self {
    case .structure(let structure):
      structure.properties.flatMap(\.type.references)
        + (structure.additionalProperties?.type.references ?? [])
        + structure.nested.flatMap(\.references)
    case .enumeration: []
    case .union(let union):
      union.members.flatMap(\.type.references) + union.nested.flatMap(\.references)
    case .alias(let alias): TypeReference.named(alias.target).references
    }
  }
}

extension TypeReference {
  /// The declared type at module scope that this reference contains.
  fileprivate var references: [String] {
    switch self {
    case .array(let inner), .dictionary(let inner), .optional(let inner), .sequence(_, let inner):
      inner.references
    case .named(let name): [name.prefix { $0 != "." }].map(String.init)
    default: []
    }
  }
}
