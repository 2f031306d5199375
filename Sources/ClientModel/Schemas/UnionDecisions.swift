import OpenAPI

extension TypeTranslator {
  /// The decisions for all unions of the document's operations, sorted by name.
  var unionDecisions: [UnionDecision] {
    reader.known.compactMap(unionDecision(of:)).sorted { left, right in
      let key = { (decision: UnionDecision) in
        [decision.schema ?? "", decision.outcome.rawValue, "\(decision.members)"] + decision.names
      }
      return key(left).lexicographicallyPrecedes(key(right))
    }
  }

  private func unionDecision(of id: SchemaID) -> UnionDecision? {
    guard reader[id].const == nil, reader[id].enumValues == nil,
      !reader.alternativeProperties.contains(id)
    else { return nil }
    let members = reader.alternatives(of: id).map { reader.target(of: $0) }
    guard !members.isEmpty else { return nil }
    return UnionDecision(
      schema: reader[id].name, outcome: outcome(of: id), members: members.count,
      names: members.compactMap { reader[$0].name ?? reader[$0].title })
  }

  private func outcome(of id: SchemaID) -> UnionDecision.Outcome {
    switch reader.kind(of: id) {
    case .union(let members):
      UnionTags(members: members, discriminator: reader[id].discriminator, reader: reader) == nil
        ? .bestMatch : .tag
    case .objectWithAlternatives: .properties
    case .object: .leftOut
    case .alias: .onlyMember
    case .primitive, .enumeration, .array, .map: .text
    }
  }
}
