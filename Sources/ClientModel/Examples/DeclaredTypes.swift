/// The declared types of a client by their full names, including nested types and those of operations.
public struct DeclaredTypes: Sendable {
  private var declarations: [String: TypeDeclaration] = [:]

  public init(_ client: Client) {
    for declaration in client.types { add(declaration) }
    for operation in client.operations {
      for declaration in operation.types + operation.parameterTypes { add(declaration) }
    }
  }

  /// The type with this name or alias.
  public subscript(name: String) -> TypeDeclaration? {
    guard case .alias(let alias) = declarations[name] else { return declarations[name] }
    return declarations[alias.target]
  }

  private mutating func add(_ declaration: TypeDeclaration) {
    declarations[declaration.name] = declaration
    for nested in declaration.nested { add(nested) }
  }
}

extension TypeDeclaration {
  /// The types that are nested directly in this one.
  public var nested: [TypeDeclaration] {
    switch self {
    case .structure(let structure): structure.nested
    case .union(let union): union.nested
    case .enumeration, .alias: []
    }
  }

  /// The declaration and all types nested in it, at any depth.
  public var all: [TypeDeclaration] { [self] + nested.flatMap(\.all) }
}
