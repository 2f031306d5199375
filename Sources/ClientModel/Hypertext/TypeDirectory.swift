/// The declared types of a client by their full names.
struct TypeDirectory: Sendable {
  private var declarations: [String: TypeDeclaration] = [:]

  init(_ client: Client) {
    for declaration in client.types + client.operations.flatMap({ $0.types + $0.parameterTypes }) {
      add(declaration)
    }
  }

  private mutating func add(_ declaration: TypeDeclaration) {
    declarations[declaration.name] = declaration
    switch declaration {
    case .structure(let structure): for nested in structure.nested { add(nested) }
    case .union(let union): for nested in union.nested { add(nested) }
    case .enumeration, .alias: break
    }
  }

  /// The struct of a type, or `nil` for other types.
  func structure(_ type: TypeReference) -> Structure? {
    if type == .link { return .link }
    guard case .named(let name) = type else { return nil }
    switch declarations[name] {
    case .structure(let structure): return structure
    case .alias(let alias): return structure(.named(alias.target))
    case .enumeration, .union, nil: return nil
    }
  }
}
