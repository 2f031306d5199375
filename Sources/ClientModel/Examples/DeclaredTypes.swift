/// The declared types of a client by their full names, nested ones and those of operations among them.
public struct DeclaredTypes: Sendable {
  private var declarations: [String: TypeDeclaration] = [:]

  public init(_ client: Client) {
    for declaration in client.types { add(declaration) }
    for operation in client.operations {
      for declaration in operation.types + operation.parameterTypes { add(declaration) }
    }
  }

  /// The type, also by a further name of it.
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
  /// The types that are declared in this one.
  public var nested: [TypeDeclaration] {
    switch self {
    case .structure(let structure): structure.nested
    case .union(let union): union.nested
    case .enumeration, .alias: []
    }
  }

  /// The declaration, and all that are nested in it, at any depth.
  public var all: [TypeDeclaration] { [self] + nested.flatMap(\.all) }
}
