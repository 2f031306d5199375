import Diagnostics
import OpenAPI
import YAML

extension TypeTranslator {
  mutating func union(
    _ name: String, _ id: SchemaID, _ members: [SchemaID], _ prose: SchemaProse
  ) -> Union {
    let tags = UnionTags(members: members, discriminator: reader[id].discriminator, reader: reader)
    reportTagsWithoutMember(of: id, members)
    var nested: [TypeDeclaration] = []
    var candidates = candidates(of: name, id, members, tags, &nested)
    if tags == nil { decideByEvidence(&candidates, of: id) }
    return Union(
      name: name, documentation: Documentation(prose.description),
      isDeprecated: prose.isDeprecated,
      decision: tags.map { .tag(property: $0.property) } ?? .bestMatch,
      members: candidates.map(\.member), nested: nested)
  }

  private mutating func candidates(
    of union: String, _ id: SchemaID, _ members: [SchemaID], _ tags: UnionTags?,
    _ nested: inout [TypeDeclaration]
  ) -> [UnionCandidate] {
    context.unionCases(union, id, members).map { name, tag, place in
      let target = reader.target(of: tag.member)
      let translated = translate(tag.member, at: place)
      nested += translated.declarations
      origins["\(union).\(name)"] = .value(reader[target].location)
      let member = Union.Member(
        name: name,
        type: translated.isNullable ? .optional(translated.type) : translated.type,
        onlyValue: translated.isNullable ? nil : translated.onlyMember, tags: tag.values,
        sentTag: tags.flatMap { sentTag(tag, $0.property) },
        isDefault: tag.isDefault, evidence: .none,
        documentation: Documentation(reader[tag.member].description))
      return UnionCandidate(
        member: member, schema: target, requirements: requirements.count(of: target, reader))
    }
  }

  /// The tag to send, if the member's own properties do not determine it.
  private func sentTag(_ tag: UnionTags.Case, _ property: String) -> TagValue? {
    guard !tag.isUnion, tag.values.count == 1, let value = tag.values.first else { return nil }
    let target = reader.target(of: tag.member)
    guard let own = reader.members(of: target).first(where: { $0.name == property }) else {
      return value
    }
    let schema = reader[reader.target(of: own.schema)]
    let isFixed = schema.const != nil || schema.enumValues?.count == 1 || tag.isDefault
    return isFixed && own.isRequired ? nil : value
  }

  private mutating func decideByEvidence(_ candidates: inout [UnionCandidate], of id: SchemaID) {
    candidates = mostRequirementsFirst(candidates)
    let evidences = UnionEvidences(candidates.map(\.schema), reader: reader)
    for (index, evidence) in evidences.members.enumerated() {
      candidates[index].member.evidence = evidence
    }
    if context.read.contains(id) { reportAmbiguity(of: id, candidates, evidences) }
  }

  /// Sorts the members by their number of required properties, stably.
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
        "alternatives\(name) are ambiguous: a value of '\(meant)'\(condition) that also matches '\(taken)' is decoded as '\(taken)'",
        at: schema.location,
        hint:
          "add a discriminator, or give each alternative a required property with its own constant")
    )
  }
}

/// A member of a union, before the order is decided.
private struct UnionCandidate {
  var member: Union.Member
  var schema: SchemaID
  var requirements: Int
}
