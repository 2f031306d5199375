import ClientModel

extension TypeEntry {
  /// The type and all that are nested in it.
  static func entries(
    of declaration: TypeDeclaration, owner: String?, _ places: SpecificationPlaces
  ) -> [Self] {
    var entries: [Self] = []
    var rest = [declaration]
    while let declaration = rest.popLast() {
      entries.append(Self(declaration, owner: owner, places))
      switch declaration {
      case .structure(let structure): rest += structure.nested.reversed()
      case .union(let union): rest += union.nested.reversed()
      case .enumeration, .alias: break
      }
    }
    return entries
  }

  private init(_ declaration: TypeDeclaration, owner: String?, _ places: SpecificationPlaces) {
    name = declaration.name
    self.owner = owner
    at = places.place(of: declaration.name)
    switch declaration {
    case .structure(let structure):
      isDeprecated = structure.isDeprecated
      shape = .structure(StructureEntry(structure, places))
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
            name: $0.name, type: $0.type.swiftName, tags: $0.tags.map(\.text),
            at: places.place(of: union.name, member: $0.name))
        })
    case .alias(let alias):
      isDeprecated = alias.isDeprecated
      shape = .alias(of: alias.target)
    }
  }
}

extension StructureEntry {
  fileprivate init(_ structure: Structure, _ places: SpecificationPlaces) {
    properties = structure.properties.map { property in
      PropertyEntry(property, at: places.place(of: structure.name, member: property.name))
    }
    others = structure.additionalProperties.map {
      OthersEntry(name: $0.name, type: $0.type.swiftName)
    }
  }
}

extension PropertyEntry {
  fileprivate init(_ property: Property, at place: String?) {
    name = property.name
    wire = property.wireName
    type = property.type.swiftName
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
