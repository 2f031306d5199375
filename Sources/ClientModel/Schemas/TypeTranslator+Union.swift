import OpenAPI
import YAML

extension TypeTranslator {
  mutating func union(_ name: String, _ id: SchemaID, _ groups: [UnionGroup]) -> Union {
    let schema = reader[id]
    let shared = SharedWords(
      groups.compactMap { reader[reader.target(of: $0.members[0])].name }
        .map { NameWords($0) })
    let tags = UnionTags(groups: groups, discriminator: schema.discriminator, reader: reader)
    var scope = NameScope(reserved: ReservedNames.members.union(["unknown"]))
    var nested: [TypeDeclaration] = []
    var members: [(member: Union.Member, requirements: Int)] = []
    for (index, group) in groups.enumerated() {
      let tagValues = tags?.values[index] ?? []
      let member = member(
        of: name, group, tags: tagValues, shared: shared, number: index + 1, scope: &scope,
        nested: &nested)
      members.append((member, requirements(of: group.members[0])))
    }
    if tags == nil { members = mostRequirementsFirst(members) }
    return Union(
      name: name, documentation: documentation(of: schema), isDeprecated: schema.isDeprecated,
      decision: tags.map { .tag(property: $0.property) } ?? .firstMatch,
      members: members.map(\.member), nested: nested)
  }

  private mutating func member(
    of union: String, _ group: UnionGroup, tags: [String], shared: SharedWords, number: Int,
    scope: inout NameScope, nested: inout [TypeDeclaration]
  ) -> Union.Member {
    let target = reader.target(of: group.members[0])
    let words = memberWords(target, group: group, tags: tags, number: number)
    let place = TypePlace(parent: union, words: words)
    let translated: TranslatedType
    if group.members.count > 1, reader.kind(of: target, shapes: &shapes).isObject {
      let typeName = claimName(at: place)
      let structure = structure(typeName, target, standingFor: group.members)
      translated = TranslatedType(type: .named(typeName), declarations: [.structure(structure)])
    } else {
      translated = translate(target, at: place)
    }
    nested += translated.declarations
    let short = reader[target].name == nil ? words : shared.removed(from: words)
    let caseName = style.lowerCamel(short.isEmpty ? NameWords("option \(number)") : short)
    return Union.Member(
      name: scope.claim(caseName, style.lowerCamel(words), caseName + "Value"),
      type: translated.isNullable ? .optional(translated.type) : translated.type, tags: tags,
      documentation: Documentation(reader[target].description))
  }

  /// What the member is called: its name or title, its tag, or the kind of its values.
  private func memberWords(
    _ id: SchemaID, group: UnionGroup, tags: [String], number: Int
  ) -> NameWords {
    let schema = reader[id]
    if let name = schema.name { return NameWords(name) }
    if let title = schema.title, !NameWords(title).isEmpty { return NameWords(title) }
    if let tag = tags.first, !NameWords(tag).isEmpty { return NameWords(tag) }
    switch schema.valueTypes {
    case [.string]: return NameWords(schema.enumValues == nil ? "string" : "value")
    case [.integer]: return NameWords("integer")
    case [.number]: return NameWords("number")
    case [.boolean]: return NameWords("boolean")
    case [.array]: return NameWords("list")
    default: break
    }
    let required = schema.required.first { name in !NameWords(name).isEmpty }
    if let required { return NameWords(words: ["with"] + NameWords(required).words) }
    return NameWords("option \(number)")
  }

  /// The order of the document stays among equals.
  private func mostRequirementsFirst(_ members: [(member: Union.Member, requirements: Int)])
    -> [(member: Union.Member, requirements: Int)]
  {
    members.enumerated()
      .sorted { left, right in
        (right.element.requirements, left.offset) < (left.element.requirements, right.offset)
      }
      .map(\.element)
  }

  /// How many properties must be there, those of required objects among them.
  private mutating func requirements(of id: SchemaID, depth: Int = 0) -> Int {
    let target = reader.target(of: id)
    if let known = requirementCounts[target] { return known }
    guard depth < SchemaReader.deepestLook else { return 0 }
    requirementCounts[target] = 0
    let required = ObjectMembers(of: target, reader: reader).members.filter(\.isRequired)
    let count = required.reduce(0) {
      min($0 + 1 + requirements(of: $1.schema, depth: depth + 1), 1_000_000)
    }
    requirementCounts[target] = count
    return count
  }
}

extension SchemaKind {
  var isObject: Bool { if case .object = self { true } else { false } }
}
