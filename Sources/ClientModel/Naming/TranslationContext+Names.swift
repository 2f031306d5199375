import OpenAPI

extension TranslationContext {
  /// The name of a property and the place of its own type.
  struct PropertyPlace {
    var name: String
    var type: TypePlace
  }

  /// The properties of a struct, in order.
  func places(of members: [ObjectMembers.Member], in structure: String, of schema: SchemaID)
    -> [PropertyPlace]
  {
    let holdsLinks = links.contains(schema)
    let names = propertyNames(of: members, holdsLinks: holdsLinks)
    let nested = NestedNames(
      zip(members, names).map { ($0, $1) }, reader: reader, style: style)
    return zip(members, names).map { member, name in
      PropertyPlace(
        name: name,
        type: TypePlace(
          parent: structure, names: [nested[member.name]], holdsLinks: holdsLinks, owner: schema))
    }
  }

  /// The names of the properties. A link `self` becomes `selfLink`, because `self` is reserved in Swift.
  private func propertyNames(of members: [ObjectMembers.Member], holdsLinks: Bool) -> [String] {
    let candidates = members.map { member in
      let name = style.lowerCamel(NameWords(member: member.name))
      return DistinctNames.Candidate(
        text: member.name, name: name, alternative: name + (holdsLinks ? "Link" : "Value"))
    }
    return DistinctNames(candidates, reserved: ReservedNames.members).names
  }

  /// The name of a nested type. It must shadow neither a type that the generated code uses nor an enclosing type.
  func nestedName(_ name: String, in parent: String) -> String {
    let outer = parent.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    let isTaken =
      ReservedNames.libraryTypes.contains(name) || ReservedNames.namesInDeclarations.contains(name)
      || givenNames.contains(name) || outer.contains(name)
    return isTaken ? (outer.last ?? "") + name : name
  }

  /// The schema whose type contains the type of an inline schema.
  func owner(of id: SchemaID) -> SchemaID? {
    homes.owner(of: id) { reader[$0].name != nil || reader.kind(of: $0).declaresType }
  }

  /// The full names of all types nested in the type of a named schema.
  func namesOfParts(of root: SchemaID) -> [SchemaID: String] {
    var names: [SchemaID: String] = [:]
    guard let name = schemaNames[root] else { return names }
    var rest = [(schema: reader.ownSchema(of: root), name: name)]
    while let next = rest.popLast(), reader.budget.spend(on: next.schema) {
      for (member, place) in parts(of: next.schema, named: next.name) {
        guard let part = reader.inlineType(of: member)?.schema, names[part] == nil,
          owner(of: part) == next.schema, let preferred = place.names.first
        else { continue }
        let natural = next.name + "." + nestedName(preferred, in: next.name)
        let given = inlineRenames.line(of: part, called: natural)?.given.name
        let full = given.map { next.name + "." + $0 } ?? natural
        names[part] = full
        rest.append((part, full))
      }
    }
    return names
  }

  private func parts(of schema: SchemaID, named name: String) -> [(SchemaID, TypePlace)] {
    switch reader.kind(of: schema) {
    case .object, .objectWithAlternatives:
      let members = reader.members(of: schema)
      return zip(members, places(of: members, in: name, of: schema)).map { ($0.schema, $1.type) }
    case .union(let members) where reader.subtypes(of: schema).isEmpty:
      return unionCases(name, schema, members).map { ($0.tag.member, $0.place) }
    case .primitive, .enumeration, .array, .map, .union, .alias: return []
    }
  }
}
