import ClientModel

func unionDeclaration(_ union: Union, depth: Int) -> SwiftText {
  """
  \(DocumentationComment(union.documentation, depth: depth).text)
  public nonisolated \(union.isIndirect ? "indirect " : "")enum \(union.shortName): Codable, Equatable, Sendable {
    \(SwiftText.paragraphs(
      [
        unionCases(union, depth: depth + 1),
        decodingInitializer(union),
        encodingFunction(union),
      ] + union.nested.map { typeDeclaration($0, depth: depth + 1) }))
  }
  """
}

private func unionCases(_ union: Union, depth: Int) -> SwiftText {
  """
  \(union.members.map { unionCase($0, of: union, depth: depth) })
  /// A value that is none of the documented ones.
  case unknown(JSONValue)
  """
}

private func unionCase(_ member: Union.Member, of union: Union, depth: Int) -> SwiftText {
  """
  \(DocumentationComment(member.documentation, depth: depth).text)
  case \(member.name.escapedIdentifier)(\(member.type.swiftName(in: union.name)))
  """
}

// MARK: Decoding

private func decodingInitializer(_ union: Union) -> SwiftText {
  """
  public init(from decoder: any Decoder) throws {
    \(decodingBody(union))
  }
  """
}

private func decodingBody(_ union: Union) -> SwiftText {
  switch union.decision {
  case .tag(let property):
    return """
      let tag: String? = try? decoder.container(keyedBy: WireName.self).decode(\(SwiftSyntax.literal(property)))
      switch tag {
      \(union.members.map { taggedCase($0, of: union) })
      default: self = .unknown(try JSONValue(from: decoder))
      }
      """
  case .firstMatch:
    let attempts = union.members.map { member -> SwiftText in
      """
      if let value = try? \(decoding(member.type, in: union.name)) {
        self = .\(member.name)(value)
      }
      """
    }
    return """
      \(attempts, separator: " else ") else {
        self = .unknown(try JSONValue(from: decoder))
      }
      """
  }
}

private func taggedCase(_ member: Union.Member, of union: Union) -> SwiftText {
  let tags = member.tags.map(SwiftSyntax.literal).joined(separator: ", ")
  return "case \(tags): self = .\(member.name)(try \(decoding(member.type, in: union.name)))"
}

/// Dates and bytes are decoded the way the decoder is set up; the others know how.
private func decoding(_ type: TypeReference, in scope: String) -> String {
  let name = type.swiftName(in: scope)
  switch type {
  case .date, .data, .optional:
    return "decoder.singleValueContainer().decode(\(name).self)"
  default: return "\(name)(from: decoder)"
  }
}

// MARK: Encoding

private func encodingFunction(_ union: Union) -> SwiftText {
  """
  public func encode(to encoder: any Encoder) throws {
    switch self {
    \(union.members.map(encodingCase))
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
  """
}

private func encodingCase(_ member: Union.Member) -> SwiftText {
  switch member.type {
  case .date, .data, .optional:
    """
    case .\(member.name)(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    """
  default: "case .\(member.name)(let value): try value.encode(to: encoder)"
  }
}
