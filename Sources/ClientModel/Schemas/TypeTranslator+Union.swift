import Diagnostics
import OpenAPI
import YAML

extension TypeTranslator {
  mutating func union(
    _ name: String, _ id: SchemaID, _ groups: [UnionGroup], _ prose: SharedProse
  ) -> Union {
    let shared = SharedWords(
      groups.compactMap { reader[reader.target(of: $0.members[0])].name }
        .map { NameWords($0) })
    let tags = UnionTags(groups: groups, discriminator: reader[id].discriminator, reader: reader)
    reportTagsWithoutMember(of: id, groups)
    var scope = NameScope(reserved: ReservedNames.members.union(["members", "unknown"]))
    var nested: [TypeDeclaration] = []
    var members: [UnionCandidate] = []
    for (index, group) in groups.enumerated() {
      let tagValues = tags?.values[index] ?? []
      let member = member(
        of: name, group, tags: tagValues, shared: shared, number: index + 1, scope: &scope,
        nested: &nested)
      let first = reader.target(of: group.members[0])
      members.append(
        UnionCandidate(member: member, schema: first, requirements: requirements(of: first)))
    }
    if tags == nil {
      members = mostRequirementsFirst(members)
      let evidences = UnionEvidences(members.map(\.schema), reader: reader, shapes: shapes)
      for (index, evidence) in evidences.members.enumerated() {
        members[index].member.evidence = evidence
      }
      if answered.contains(id) { reportAmbiguity(of: id, members, evidences) }
    }
    return Union(
      name: name, documentation: Documentation(prose.description),
      isDeprecated: prose.isDeprecated,
      decision: tags.map { .tag(property: $0.property) } ?? .bestMatch,
      members: members.map(\.member), nested: nested)
  }

  private mutating func member(
    of union: String, _ group: UnionGroup, tags: [String], shared: SharedWords, number: Int,
    scope: inout NameScope, nested: inout [TypeDeclaration]
  ) -> Union.Member {
    let target = reader.target(of: group.members[0])
    let words = memberWords(target, group: group, tags: tags, number: number)
    let place = TypePlace(parent: union, words: words)
    let translated = translate(group, at: place)
    nested += translated.declarations
    let short = reader[target].name == nil ? words : shared.removed(from: words)
    let caseName = style.lowerCamel(short.isEmpty ? NameWords("option \(number)") : short)
    let name = scope.claim(
      caseName, style.lowerCamel(words), typeName(translated.type), caseName + "Value")
    origins["\(union).\(name)"] = .value(reader[target].location)
    return Union.Member(
      name: name,
      type: translated.isNullable ? .optional(translated.type) : translated.type, tags: tags,
      evidence: .none,
      documentation: Documentation(reader[target].description))
  }

  /// The name of a declared type as a case is called; empty for others.
  private func typeName(_ type: TypeReference) -> String {
    guard case .named(let name) = type, let last = name.split(separator: ".").last else {
      return ""
    }
    return style.lowerCamel(NameWords(String(last)))
  }

  /// Members of one shape have a type of their own where that says which of them a value is.
  private mutating func translate(_ group: UnionGroup, at place: TypePlace) -> TranslatedType {
    let first = reader.target(of: group.members[0])
    if group.members.count == 1 { return translate(first, at: place) }
    guard reader.areToldApart(group.members, shapes: shapes) else {
      return translateShape(of: first, at: place)
    }
    let name = claimName(at: place)
    origins[name] = .value(reader[first].location)
    let prose = SharedProse([first], reader: reader, shapes: shapes)
    let structure = structure(name, standingFor: group.members, prose)
    return TranslatedType(type: .named(name), declarations: [.structure(structure)])
  }

  /// What the member is called: its name or title, its tag, or the kind of its values.
  private func memberWords(
    _ id: SchemaID, group: UnionGroup, tags: [String], number: Int
  ) -> NameWords {
    let schema = reader[id]
    let names = group.members.compactMap { reader[reader.target(of: $0)].name }
    if names.count == group.members.count, Set(names).count > 1,
      let words = SharedName.common(of: names)
    {
      return words
    }
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
  private func mostRequirementsFirst(_ members: [UnionCandidate]) -> [UnionCandidate] {
    members.enumerated()
      .sorted { left, right in
        (right.element.requirements, left.offset) < (left.element.requirements, right.offset)
      }
      .map(\.element)
  }

  private mutating func reportAmbiguity(
    of id: SchemaID, _ members: [UnionCandidate], _ evidences: UnionEvidences
  ) {
    guard let pair = evidences.unresolved else { return }
    let schema = reader[id]
    let taken = members[pair.first].member.name
    let meant = members[pair.second].member.name
    let name = schema.name.map { " of '\($0)'" } ?? ""
    let telling = evidences.telling(pair).map { "'\($0)'" }.joined(separator: " and ")
    let condition = telling.isEmpty ? "" : " without \(telling)"
    diagnostics.append(
      .warning(
        code: .schemaUnionAmbiguous,
        "alternatives\(name) can be mistaken: what is meant for '\(meant)'\(condition) is read as '\(taken)' where it fits that too",
        at: schema.location,
        hint:
          "give each a required property with a constant of its own, or the union a discriminator"))
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

/// A member of a union, before the order is decided.
private struct UnionCandidate {
  var member: Union.Member
  var schema: SchemaID
  var requirements: Int
}
