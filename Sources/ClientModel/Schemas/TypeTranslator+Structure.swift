import OpenAPI

extension TypeTranslator {
  mutating func structure(_ name: String, _ id: SchemaID) -> Structure {
    structure(name, id, members: ObjectMembers(of: id, reader: reader))
  }

  /// An object whose alternatives add properties.
  mutating func structure(_ name: String, _ id: SchemaID, mergedWith alternatives: [SchemaID])
    -> Structure
  {
    var members = ObjectMembers(of: id, reader: reader)
    members.add(
      alternatives: alternatives.map { ObjectMembers(of: reader.target(of: $0), reader: reader) })
    return structure(name, id, members: members)
  }

  /// Alternatives of one shape.
  mutating func structure(_ name: String, _ id: SchemaID, standingFor equals: [SchemaID])
    -> Structure
  {
    var members = ObjectMembers(of: reader.target(of: equals[0]), reader: reader)
    members.description = reader[id].description
    var structure = structure(name, id, members: members, reserved: ["alternative"])
    structure.alternatives = alternatives(equals, of: structure)
    return structure
  }

  private mutating func structure(
    _ name: String, _ id: SchemaID, members: ObjectMembers, reserved: Set<String> = []
  ) -> Structure {
    var scope = NameScope(reserved: ReservedNames.members.union(reserved))
    var nested: [TypeDeclaration] = []
    let properties = members.members.map { member in
      property(member, of: name, scope: &scope, nested: &nested)
    }
    let additional = additionalProperties(
      members.additionalProperties, of: name, scope: &scope, nested: &nested)
    return Structure(
      name: name, documentation: Documentation(reader[id].description ?? members.description),
      isDeprecated: reader[id].isDeprecated, properties: properties,
      additionalProperties: additional, alternatives: nil, nested: nested)
  }

  private mutating func property(
    _ member: ObjectMembers.Member, of structure: String, scope: inout NameScope,
    nested: inout [TypeDeclaration]
  ) -> Property {
    let words = NameWords(member.name)
    let schema = reader[member.schema]
    let place = TypePlace(parent: structure, words: typeWords(words, in: structure))
    let translated = translate(member.schema, at: place)
    nested += translated.declarations
    let presence: Property.Presence =
      switch (member.isRequired, translated.isNullable) {
      case (true, false): .required
      case (true, true): .requiredNullable
      case (false, false): .optional
      case (false, true): .optionalNullable
      }
    return Property(
      name: scope.claim(propertyNames(words, of: structure)), wireName: member.name,
      type: translated.type, presence: presence,
      initialValue: initialValue(presence, onlyMember: translated.onlyMember), box: nil,
      isSecret: reader.isSecret(member.schema) || words.nameSecret(translated.type),
      isDeprecated: schema.isDeprecated,
      documentation: Documentation(schema.description ?? referencedDescription(member.schema)))
  }

  /// Prose of an inline schema behind the property; that of a named one stands at its type.
  private func referencedDescription(_ id: SchemaID) -> String? {
    let target = reader[reader.target(of: id)]
    return target.name == nil ? target.description : nil
  }

  /// `self` is the value itself in Swift: among links it is called `selfLink`.
  private func propertyNames(_ words: NameWords, of structure: String) -> [String] {
    let name = style.lowerCamel(words.isEmpty ? NameWords("value") : words)
    return [name, name + (isLinks(structure) ? "Link" : "Value"), name + "Property"]
  }

  /// A link is not called like what it leads to, which mostly has a type of its own.
  private func typeWords(_ words: NameWords, in structure: String) -> NameWords {
    isLinks(structure) && words.words.last != "link"
      ? NameWords(words: words.words + ["link"]) : words
  }

  /// Whether the struct is the `_links` of a HAL resource.
  private func isLinks(_ structure: String) -> Bool {
    structure == "Links" || structure.hasSuffix(".Links")
  }

  private func initialValue(_ presence: Property.Presence, onlyMember: String?)
    -> Property.InitialValue?
  {
    switch presence {
    case .optional, .optionalNullable: Property.InitialValue.none
    case .required: onlyMember.map { .member($0) }
    case .requiredNullable: nil
    }
  }

  private mutating func additionalProperties(
    _ additional: Schema.AdditionalProperties, of structure: String, scope: inout NameScope,
    nested: inout [TypeDeclaration]
  ) -> AdditionalProperties? {
    switch additional {
    case .unspecified, .forbidden: return nil
    case .any:
      return AdditionalProperties(name: scope.claim("additionalProperties"), type: .json)
    case .schema(let values):
      let place = TypePlace(parent: structure, words: NameWords("additional property"))
      let translated = translate(values, at: place)
      nested += translated.declarations
      let type =
        translated.isNullable ? TypeReference.optional(translated.type) : translated.type
      return AdditionalProperties(name: scope.claim("additionalProperties"), type: type)
    }
  }
}
