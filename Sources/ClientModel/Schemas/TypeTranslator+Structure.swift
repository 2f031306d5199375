import OpenAPI

extension TypeTranslator {
  mutating func structure(
    _ name: String, of schema: SchemaID, _ members: ObjectMembers, _ prose: SchemaProse
  ) -> Structure {
    let holdsLinks = context.links.contains(schema)
    let places = context.places(of: members.members, in: name, of: schema)
    var nested: [TypeDeclaration] = []
    var properties: [Property] = []
    for (member, place) in zip(members.members, places) {
      properties.append(property(member, place.name, of: name, prose, at: place.type, &nested))
    }
    var scope = NameScope(reserved: ReservedNames.members.union(places.map(\.name)))
    addDecimalViews(to: &properties, members.members, scope: &scope)
    let additional = additionalProperties(
      members.additionalProperties, of: name, schema, scope: &scope, &nested)
    return Structure(
      name: name, documentation: Documentation(prose.description),
      isDeprecated: prose.isDeprecated, properties: properties, additionalProperties: additional,
      holdsLinks: holdsLinks, nested: nested)
  }

  private mutating func property(
    _ member: ObjectMembers.Member, _ name: String, of structure: String, _ prose: SchemaProse,
    at place: TypePlace, _ nested: inout [TypeDeclaration]
  ) -> Property {
    reader.budget.spend(WorkBudget.stepsPerProperty, on: member.schema)
    reader.budget.spend(on: member.name)
    reader.budget.spend(on: prose.properties[member.name])
    reportSeveralTypes(of: member)
    let translated = translate(member.schema, at: place)
    nested += translated.declarations
    let presence: Property.Presence =
      switch (member.isRequired, translated.isNullable) {
      case (true, false): .required
      case (true, true): .requiredNullable
      case (false, false): .optional
      case (false, true): .optionalNullable
      }
    origins["\(structure).\(name)"] = .key(member.location)
    return Property(
      name: name, wireName: member.name,
      type: translated.type, presence: presence,
      initialValue: initialValue(presence, of: translated, schema: member.schema), box: nil,
      isSecret: reader.isSecret(member.schema),
      decimalView: nil,
      isDeprecated: reader[member.schema].isDeprecated,
      documentation: Documentation(
        prose.properties[member.name], reader.defaultSentence(member.schema)))
  }

  /// Adds decimal views for amounts of money and documented decimal numbers.
  private func addDecimalViews(
    to properties: inout [Property], _ members: [ObjectMembers.Member], scope: inout NameScope
  ) {
    let hasCurrency = members.contains { NameWords($0.name).words.last == "currency" }
    for (index, member) in members.enumerated()
    where properties[index].type == .string && !properties[index].isSecret {
      let isMoney = hasCurrency && ["amount", "value"].contains(member.name)
      let format = reader[reader.target(of: member.schema)].textFormat
      guard isMoney || format?.isDecimal == true else { continue }
      let name = style.lowerCamel(NameWords("decimal") + NameWords(member.name))
      properties[index].decimalView = scope.claim(name, name + "View")
    }
  }

  private func initialValue(
    _ presence: Property.Presence, of translated: TranslatedType, schema: SchemaID
  ) -> Property.InitialValue? {
    switch presence {
    case .optional, .optionalNullable: Property.InitialValue.none
    case .required: reader.onlyValue(of: translated, schema)
    case .requiredNullable: nil
    }
  }

  private mutating func additionalProperties(
    _ additional: Schema.AdditionalProperties, of structure: String, _ schema: SchemaID,
    scope: inout NameScope, _ nested: inout [TypeDeclaration]
  ) -> AdditionalProperties? {
    let holdsLinks = context.links.contains(schema)
    let names =
      holdsLinks ? ["additionalLinks", "additionalLinkValues"] : ["additionalProperties"]
    switch additional {
    case .forbidden: return nil
    // Servers add links, so undocumented links must be available.
    case .unspecified:
      guard holdsLinks || context.unknownProperties == .keep else { return nil }
      return AdditionalProperties(name: scope.claim(names), type: .json)
    case .any:
      return AdditionalProperties(name: scope.claim(names), type: .json)
    case .schema(let values):
      let place = TypePlace(
        parent: structure, names: ["AdditionalProperty"], holdsLinks: holdsLinks, owner: schema)
      let translated = translate(values, at: place)
      nested += translated.declarations
      let type =
        translated.isNullable ? TypeReference.optional(translated.type) : translated.type
      return AdditionalProperties(name: scope.claim(names), type: type)
    }
  }
}
