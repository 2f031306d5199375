/// Adds initializers with individual links to request bodies with an object of links:
/// `.withRedirect(exchangePartner: "https://…")` instead of `.withRedirect(.init(links: .init(exchangePartner: "https://…")))`.
enum FlatInitializers {
  static func mark(in client: inout Client) {
    let types = DeclaredTypes(client)
    let bodies = bodyTypes(of: client, types)
    client.types = client.types.map { marked($0, bodies, types) }
    for index in client.operations.indices {
      client.operations[index].types = client.operations[index].types.map {
        marked($0, bodies, types)
      }
    }
  }

  /// The names of the types of bodies and of their union members.
  private static func bodyTypes(of client: Client, _ types: DeclaredTypes) -> Set<String> {
    var names: Set<String> = []
    for case .named(let name)? in client.operations.map(\.body?.type) {
      names.insert(name)
      guard case .union(let union) = types[name] else { continue }
      for case .named(let member) in union.members.map(\.type) { names.insert(member) }
    }
    return names
  }

  private static func marked(
    _ declaration: TypeDeclaration, _ bodies: Set<String>, _ types: DeclaredTypes
  ) -> TypeDeclaration {
    switch declaration {
    case .enumeration, .alias: return declaration
    case .structure(var structure):
      if bodies.contains(structure.name) {
        structure.flatInitializer = initializer(of: structure, types)
      }
      structure.nested = structure.nested.map { marked($0, bodies, types) }
      return .structure(structure)
    case .union(var union):
      if bodies.contains(union.name) {
        for index in union.members.indices {
          union.members[index].flatInitializer = initializer(of: union.members[index], types)
        }
      }
      union.nested = union.nested.map { marked($0, bodies, types) }
      return .union(union)
    }
  }

  private static func initializer(of member: Union.Member, _ types: DeclaredTypes)
    -> FlatInitializer?
  {
    guard case .named(let name) = member.type, case .structure(let structure) = types[name] else {
      return nil
    }
    return initializer(of: structure, types)
  }

  /// - Returns: `nil` for a struct without a required object of links, and if names collide.
  private static func initializer(of structure: Structure, _ types: DeclaredTypes)
    -> FlatInitializer?
  {
    let properties = structure.initializerProperties
    guard let links = properties.first(where: { isLinks($0, types) }),
      case .named(let name) = links.type, case .structure(let holder) = types[name]
    else { return nil }
    let own = properties.filter { $0.name != links.name }
    let flat = own + holder.properties
    let names = flat.map(\.name)
    guard Set(names).count == names.count, names.count <= mostParameters,
      holder.properties.contains(where: { $0.initialValue == nil })
    else { return nil }
    return FlatInitializer(
      links: links.name, linksType: name,
      parameters: flat.filter { $0.initialValue == nil } + flat.filter { $0.initialValue != nil },
      linkNames: holder.initializerProperties.map(\.name))
  }

  private static let mostParameters = 12

  private static func isLinks(_ property: Property, _ types: DeclaredTypes) -> Bool {
    guard property.presence == .required, case .named(let name) = property.type,
      case .structure(let structure) = types[name]
    else { return false }
    return structure.holdsLinks && structure.properties.allSatisfy { $0.type == .link }
  }
}

/// An initializer with individual links.
public struct FlatInitializer: Equatable, Sendable, Encodable {
  /// The property with the links, and its type.
  public var links: String
  public var linksType: String
  /// The links and the other properties, required ones first.
  public var parameters: [Property]
  /// The names of the links, in the order of their own initializer.
  public var linkNames: [String]

  var modules: Set<String> { parameters.map(\.type).modules }
}
