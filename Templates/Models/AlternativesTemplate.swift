import ClientModel

/// What tells the documented meanings of one shape apart.
func alternativeMembers(_ structure: Structure, depth: Int) -> SwiftText {
  guard let alternatives = structure.alternatives else { return "" }
  return """
    /// Which of the documented alternatives this is; nil where it is none of them.
    public var alternative: Alternative? {
      \(alternativeLookup(alternatives.properties))
    }

    /// The documented alternatives, by \(alternatives.properties.map { "`\($0.name)`" }.joined(separator: " and ")).
    public nonisolated enum Alternative: String, CaseIterable, Sendable {
      \(alternatives.members.map { alternativeCase($0, depth: depth + 1) })
    }
    """
}

private func alternativeLookup(_ properties: [Alternatives.DecidingProperty]) -> SwiftText {
  guard properties.count == 1, let property = properties.first else {
    let names = properties.map(\.name.escapedIdentifier).joined(separator: ", ")
    let values =
      properties.contains(where: \.isOptional) ? "[\(names)].compactMap { $0 }" : "[\(names)]"
    return "Alternative(rawValue: \(values).joined(separator: \": \"))"
  }
  let name = property.name.escapedIdentifier
  return property.isOptional
    ? "\(name).flatMap { Alternative(rawValue: $0) }" : "Alternative(rawValue: \(name))"
}

private func alternativeCase(_ member: Alternatives.Member, depth: Int) -> SwiftText {
  let head = "case \(member.name.escapedIdentifier) ="
  let value = SwiftSyntax.literal(member.value)
  let comment = DocumentationComment(member.documentation, depth: depth).text
  if SwiftSyntax.fits("\(head) \(value)", depth: depth) {
    return """
      \(comment)
      \(head) \(value)
      """
  }
  return """
    \(comment)
    \(head)
      \(value)
    """
}
