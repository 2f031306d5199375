import ClientModel

func enumerationDeclaration(_ enumeration: Enumeration, depth: Int) -> SwiftText {
  let rawType = enumeration.rawType.rawValue
  let names = enumeration.members.map { "." + $0.name }
  return """
    \(DocumentationComment(enumeration.documentation, depth: depth).text)
    \(SwiftSyntax.type(
      "public nonisolated struct \(enumeration.shortName)", conformingTo: "OpenEnum", depth: depth))
      \(enumeration.members.map { enumerationMember($0, enumeration.rawType, depth: depth + 1) })

      /// The documented values.
      \(SwiftSyntax.array("public static let knownValues: [Self] = ", names, depth: depth + 1))

      public let rawValue: \(rawType)

      public init(rawValue: \(rawType)) {
        self.rawValue = rawValue
      }
    }
    """
}

private func enumerationMember(
  _ member: Enumeration.Member, _ rawType: Enumeration.RawType, depth: Int
) -> SwiftText {
  let value =
    switch rawType {
    case .string: SwiftSyntax.literal(member.value)
    case .integer: SwiftSyntax.integer(member.value)
    }
  let head = "public static let \(member.name.escapedIdentifier) = Self("
  let comment = DocumentationComment(member.documentation, depth: depth).text
  if SwiftSyntax.fits("\(head)rawValue: \(value))", depth: depth) {
    return """
      \(comment)
      \(head)rawValue: \(value))
      """
  }
  return """
    \(comment)
    \(head)
      rawValue: \(value))
    """
}
