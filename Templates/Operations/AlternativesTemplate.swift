import ClientModel

/// The documented alternatives of a failure, distinguished by properties of its body.
func alternativesDeclaration(_ failure: ClientFailure, depth: Int) -> SwiftText {
  guard let alternatives = failure.alternatives, let body = failure.body else { return "" }
  let names = alternatives.properties.map { "`\($0.name)`" }.joined(separator: " and ")
  return """
    /// The documented alternatives of `\(failure.name)`, identified by \(names) of the body.
    public enum \(alternatives.typeName): String, CaseIterable, Sendable {
      \(alternatives.members.map { alternativeCase($0, depth: depth + 1) })

      /// Creates the alternative that a body matches, or returns `nil`.
      public init?(_ body: \(body.type.swiftName)) {
        \(lookup(alternatives.properties))
      }
    }
    """
}

private func lookup(_ properties: [Alternatives.DecidingProperty]) -> SwiftText {
  guard properties.count == 1, let property = properties.first else {
    let names = properties.map { "body." + $0.name.escapedIdentifier }.joined(separator: ", ")
    let values =
      properties.contains(where: \.isOptional) ? "[\(names)].compactMap { $0 }" : "[\(names)]"
    return "self.init(rawValue: \(values).joined(separator: \": \"))"
  }
  let name = "body." + property.name.escapedIdentifier
  guard property.isOptional else { return "self.init(rawValue: \(name))" }
  return """
    guard let text = \(name) else { return nil }
    self.init(rawValue: text)
    """
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
