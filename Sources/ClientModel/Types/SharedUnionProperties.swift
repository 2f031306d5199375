/// Finds the properties that all members of a union share, so that the union can provide them.
enum SharedUnionProperties {
  static func mark(in client: inout Client) {
    let types = DeclaredTypes(client)
    client.types = client.types.map { marked($0, types) }
    for index in client.operations.indices {
      client.operations[index].types = client.operations[index].types.map { marked($0, types) }
    }
  }

  private static func marked(_ declaration: TypeDeclaration, _ types: DeclaredTypes)
    -> TypeDeclaration
  {
    switch declaration {
    case .enumeration, .alias: return declaration
    case .structure(var structure):
      structure.nested = structure.nested.map { marked($0, types) }
      return .structure(structure)
    case .union(var union):
      union.sharedProperties = properties(of: union, types)
      union.nested = union.nested.map { marked($0, types) }
      return .union(union)
    }
  }

  private static func properties(of union: Union, _ types: DeclaredTypes)
    -> [Union.SharedProperty]
  {
    let members = union.members.compactMap { structure($0.type, types) }
    guard members.count == union.members.count, let first = members.first
    else { return [] }
    let byName = members.map { member in
      Dictionary(
        member.properties.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let cases = Set(union.members.map(\.name))
    return first.properties.compactMap { property in
      let all = byName.compactMap { $0[property.wireName] }
      guard all.count == members.count, !cases.contains(property.name),
        all.allSatisfy({ $0.type == property.type && $0.presence != .optionalNullable })
      else { return nil }
      return Union.SharedProperty(
        name: property.name, wireName: property.wireName, type: property.type,
        memberNames: all.map(\.name), documentation: property.documentation)
    }
  }

  private static func structure(_ type: TypeReference, _ types: DeclaredTypes) -> Structure? {
    guard case .named(let name) = type, case .structure(let structure) = types[name] else {
      return nil
    }
    return structure
  }
}
