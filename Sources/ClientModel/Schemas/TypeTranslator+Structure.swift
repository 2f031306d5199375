import OpenAPI

extension TypeTranslator {
  /// Alternatives of one shape.
  mutating func structure(
    _ name: String, standingFor equals: [SchemaID], _ prose: SharedProse
  ) -> Structure {
    let members = ObjectMembers(of: reader.target(of: equals[0]), reader: reader)
    var structure = structure(name, members, prose, reserved: ["alternative"])
    structure.alternatives = alternatives(equals, of: structure)
    return structure
  }

  mutating func structure(
    _ name: String, _ members: ObjectMembers, _ prose: SharedProse, reserved: Set<String> = []
  ) -> Structure {
    var scope = NameScope(reserved: ReservedNames.members.union(reserved))
    var nested: [TypeDeclaration] = []
    var properties = members.members.map { member in
      property(member, of: name, prose, scope: &scope, nested: &nested)
    }
    addDecimalViews(to: &properties, members.members, scope: &scope)
    let additional = additionalProperties(
      members.additionalProperties, of: name, scope: &scope, nested: &nested)
    return Structure(
      name: name, documentation: Documentation(prose.description ?? prose.sentence),
      isDeprecated: prose.isDeprecated, properties: properties,
      additionalProperties: additional, alternatives: nil, nested: nested)
  }

  private mutating func property(
    _ member: ObjectMembers.Member, of structure: String, _ prose: SharedProse,
    scope: inout NameScope, nested: inout [TypeDeclaration]
  ) -> Property {
    reader.budget.spend(WorkBudget.stepsPerProperty, on: member.schema)
    reader.budget.spend(on: member.name)
    reader.budget.spend(on: prose.properties[member.name])
    reportSeveralTypes(of: member)
    let words = NameWords(member.name)
    let place = TypePlace(
      parent: structure, words: TypePlace.words(for: member.name, inLinks: isLinks(structure)))
    let translated = translate(member.schema, at: place)
    nested += translated.declarations
    let presence: Property.Presence =
      switch (member.isRequired, translated.isNullable) {
      case (true, false): .required
      case (true, true): .requiredNullable
      case (false, false): .optional
      case (false, true): .optionalNullable
      }
    let name = scope.claim(propertyNames(words, of: structure))
    origins["\(structure).\(name)"] = .key(member.location)
    return Property(
      name: name, wireName: member.name,
      type: translated.type, presence: presence,
      initialValue: initialValue(presence, onlyMember: translated.onlyMember), box: nil,
      isSecret: reader.isSecret(member.schema) || words.nameSecret(translated.type),
      decimalView: nil,
      isDeprecated: reader[member.schema].isDeprecated,
      documentation: Documentation(prose.properties[member.name]))
  }

  /// Amounts of money, and what the document calls a decimal number.
  private func addDecimalViews(
    to properties: inout [Property], _ members: [ObjectMembers.Member], scope: inout NameScope
  ) {
    let hasCurrency = members.contains { NameWords($0.name).words.last == "currency" }
    for (index, member) in members.enumerated()
    where properties[index].type == .string && !properties[index].isSecret {
      let isMoney = hasCurrency && ["amount", "value"].contains(member.name)
      guard isMoney || reader[reader.target(of: member.schema)].format == "decimal" else {
        continue
      }
      let name = style.lowerCamel(NameWords("decimal") + NameWords(member.name))
      properties[index].decimalView = scope.claim(name, name + "View")
    }
  }

  /// `self` is the value itself in Swift: among links it is called `selfLink`.
  private func propertyNames(_ words: NameWords, of structure: String) -> [String] {
    let name = style.lowerCamel(words.isEmpty ? NameWords("value") : words)
    return [name, name + (isLinks(structure) ? "Link" : "Value"), name + "Property"]
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
    let isLinks = isLinks(structure)
    let names = isLinks ? ["additionalLinks", "additionalLinkValues"] : ["additionalProperties"]
    switch additional {
    case .forbidden: return nil
    // Servers add links, and those that the document lacks are to be found too.
    case .unspecified:
      return isLinks ? AdditionalProperties(name: scope.claim(names), type: .json) : nil
    case .any:
      return AdditionalProperties(name: scope.claim(names), type: .json)
    case .schema(let values):
      let place = TypePlace(parent: structure, words: NameWords("additional property"))
      let translated = translate(values, at: place)
      nested += translated.declarations
      let type =
        translated.isNullable ? TypeReference.optional(translated.type) : translated.type
      return AdditionalProperties(name: scope.claim(names), type: type)
    }
  }
}
