/// Adds aliases for types that a nested type with the same name shadows. `Order.Status` shadows the schema `Status`
/// inside of `Order`, so the properties of `Order` use `StatusModel`.
///
/// This way, a nested type is always named after its property.
struct HiddenTypes {
  private var aliases: [String: String] = [:]
  private var scope: NameScope

  /// - Parameter scope: the names of the module's types.
  static func reveal(in client: inout Client, scope: NameScope) {
    var hidden = HiddenTypes(scope: scope)
    client.types = client.types.map { hidden.revealed($0, inside: []) }
    for index in client.operations.indices { hidden.reveal(in: &client.operations[index]) }
    let declared = Dictionary(
      client.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (target, name) in hidden.aliases where declared[target] != nil {
      client.types.append(
        .alias(
          TypeAlias(
            name: name, target: target,
            documentation: Documentation(
              "`\(target)`, for use where a nested type has the same name."),
            isDeprecated: false)))
    }
    client.types.sort { $0.name < $1.name }
  }

  private init(scope: NameScope) { self.scope = scope }

  private mutating func reveal(in operation: inout ClientOperation) {
    operation.types = operation.types.map { revealed($0, inside: []) }
    operation.parameterTypes = operation.parameterTypes.map { revealed($0, inside: []) }
    let nested = Set(operation.parameterTypes.map(\.lastName))
    for index in operation.parameters.indices {
      let type = operation.parameters[index].type
      operation.parameters[index].type = revealed(type, in: operation.requestName, nested)
    }
    if let type = operation.body?.type {
      operation.body?.type = revealed(type, in: operation.requestName, nested)
    }
  }

  /// - Parameter outer: the short names of types nested in the enclosing types.
  private mutating func revealed(_ declaration: TypeDeclaration, inside outer: Set<String>)
    -> TypeDeclaration
  {
    let names = outer.union(declaration.nested.map(\.lastName))
    switch declaration {
    case .enumeration, .alias: return declaration
    case .structure(var structure):
      for index in structure.properties.indices {
        let type = structure.properties[index].type
        structure.properties[index].type = revealed(type, in: structure.name, names)
      }
      if let type = structure.additionalProperties?.type {
        structure.additionalProperties?.type = revealed(type, in: structure.name, names)
      }
      structure.nested = structure.nested.map { revealed($0, inside: names) }
      return .structure(structure)
    case .union(var union):
      for index in union.members.indices {
        union.members[index].type = revealed(union.members[index].type, in: union.name, names)
      }
      union.nested = union.nested.map { revealed($0, inside: names) }
      return .union(union)
    }
  }

  private mutating func revealed(_ type: TypeReference, in scope: String, _ hiding: Set<String>)
    -> TypeReference
  {
    switch type {
    case .array(let element): return .array(of: revealed(element, in: scope, hiding))
    case .dictionary(let value): return .dictionary(of: revealed(value, in: scope, hiding))
    case .optional(let wrapped): return .optional(revealed(wrapped, in: scope, hiding))
    case .named(let name):
      let first = name.prefix { $0 != "." }
      guard !name.hasPrefix(scope + "."), hiding.contains(String(first)) else { return type }
      return .named(alias(of: String(first)) + name.dropFirst(first.count))
    default: return type
    }
  }

  private mutating func alias(of name: String) -> String {
    if let known = aliases[name] { return known }
    let claimed = scope.claim(name + "Model", name + "Schema")
    aliases[name] = claimed
    return claimed
  }
}

extension TypeDeclaration {
  fileprivate var lastName: String {
    name.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)) } ?? name
  }
}
