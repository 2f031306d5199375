import ClientModel

extension TypeEntry {
  /// The type and all nested types.
  static func entries(
    of declaration: TypeDeclaration, owner: String?, in client: Client
  ) -> [Self] {
    var entries: [Self] = []
    var rest = [declaration]
    while let declaration = rest.popLast() {
      entries.append(Self(declaration, owner: owner, in: client))
      switch declaration {
      case .structure(let structure): rest += structure.nested.reversed()
      case .union(let union): rest += union.nested.reversed()
      case .enumeration, .alias: break
      }
    }
    return entries
  }

  private init(_ declaration: TypeDeclaration, owner: String?, in client: Client) {
    let places = client.places
    name = declaration.name
    facts = FactsEntry(client.facts.facts(of: declaration.name))
    self.owner = owner
    at = places.place(of: declaration.name)
    switch declaration {
    case .structure(let structure):
      isDeprecated = structure.isDeprecated
      isLink = structure.isLink ? true : nil
      shape = .structure(StructureEntry(structure, in: client))
    case .enumeration(let enumeration):
      isDeprecated = enumeration.isDeprecated
      shape = .enumeration(
        raw: enumeration.rawType.rawValue,
        values: enumeration.members.map {
          ValueEntry(
            name: $0.name, value: $0.value,
            at: places.place(of: enumeration.name, member: $0.name))
        })
    case .union(let union):
      isDeprecated = union.isDeprecated
      shape = .union(
        tag: union.tagProperty,
        members: union.members.map {
          MemberEntry(
            name: $0.name, type: APIType($0.type), tags: $0.tags.map(\.text),
            at: places.place(of: union.name, member: $0.name))
        })
    case .alias(let alias):
      isDeprecated = alias.isDeprecated
      shape = .alias(of: alias.target)
    }
  }
}

extension TypeEntry {
  /// The runtime's link, which no package declares.
  static let link: TypeEntry = {
    let link = Structure.link
    let properties = link.properties.map { PropertyEntry($0, facts: nil, at: nil) }
    let others = link.additionalProperties.map {
      OthersEntry(name: $0.name, type: APIType($0.type))
    }
    return TypeEntry(
      name: link.name, isDeprecated: false,
      shape: .structure(StructureEntry(properties: properties, others: others)), isLink: true)
  }()
}

extension StructureEntry {
  fileprivate init(_ structure: Structure, in client: Client) {
    let places = client.places
    properties = structure.properties.map { property in
      PropertyEntry(
        property, facts: client.facts.facts(of: structure.name, member: property.name),
        at: places.place(of: structure.name, member: property.name))
    }
    others = structure.additionalProperties.map {
      OthersEntry(name: $0.name, type: APIType($0.type))
    }
  }
}

extension PropertyEntry {
  fileprivate init(_ property: Property, facts: ValueFacts?, at place: String?) {
    name = property.name
    wire = property.wireName
    type = APIType(property.type)
    presence =
      switch property.presence {
      case .required: .required
      case .optional: .optional
      case .requiredNullable: .requiredNullable
      case .optionalNullable: .optionalNullable
      }
    initial =
      switch property.initialValue {
      case nil: nil
      case .some(.none): "nil"
      case .member(let name): ".\(name)"
      case .literal(let text): text
      }
    isDeprecated = property.isDeprecated
    self.facts = FactsEntry(facts)
    at = place
  }
}

extension Union {
  fileprivate var tagProperty: String? {
    switch decision {
    case .tag(let property): property
    case .bestMatch: nil
    }
  }
}
