import ClientModel

func unionDeclaration(_ union: Union, depth: Int) -> SwiftText {
  """
  \(DocumentationComment(union.documentation, depth: depth).text)
  \(SwiftSyntax.type(
    "public nonisolated \(union.isIndirect ? "indirect " : "")enum \(union.shortName)",
    conformingTo: "JSONCodable", depth: depth))
    \(SwiftText.paragraphs(
      [
        unionCases(union, depth: depth + 1),
        decodingInitializer(union, depth: depth + 1),
        encodingFunction(union, depth: depth + 1),
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
  \(SwiftSyntax.list(
    "case \(member.name.escapedIdentifier)", [member.type.swiftName(in: union.name)], "",
    depth: depth))
  """
}

// MARK: Decoding

private func decodingInitializer(_ union: Union, depth: Int) -> SwiftText {
  """
  public init(from decoder: any Decoder) throws {
    \(decodingBody(union, depth: depth + 1))
  }
  """
}

private func decodingBody(_ union: Union, depth: Int) -> SwiftText {
  switch union.decision {
  case .tag(let property):
    return """
      switch decoder.tag(\(SwiftSyntax.literal(property))) {
      \(union.members.map { taggedCase($0, of: union, depth: depth) })
      default: self = .unknown(try JSONValue(from: decoder))
      }
      """
  case .firstMatch:
    let attempts = union.members.enumerated().map { index, member in
      attempt(member, of: union, isFirst: index == 0, depth: depth)
    }
    return """
      \(attempts, separator: " else ") else {
        self = .unknown(try JSONValue(from: decoder))
      }
      """
  }
}

private func taggedCase(_ member: Union.Member, of union: Union, depth: Int) -> SwiftText {
  let tags = member.tags.map(SwiftSyntax.literal).joined(separator: ", ")
  let statement = "self = .\(member.name)(try \(decoding(member.type, in: union.name)))"
  return SwiftSyntax.switchCase(tags, statement, depth: depth)
}

private func attempt(_ member: Union.Member, of union: Union, isFirst: Bool, depth: Int)
  -> SwiftText
{
  let decoding = decoding(member.type, in: union.name)
  let line = "\(isFirst ? "" : "} else ")if let value = try? \(decoding) {"
  guard SwiftSyntax.fits(line, depth: depth) else {
    return """
      if let value =
        try? \(decoding)
      {
        self = .\(member.name)(value)
      }
      """
  }
  return """
    if let value = try? \(decoding) {
      self = .\(member.name)(value)
    }
    """
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

private func encodingFunction(_ union: Union, depth: Int) -> SwiftText {
  """
  public func encode(to encoder: any Encoder) throws {
    switch self {
    \(union.members.map { encodingCase($0, depth: depth + 1) })
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
  """
}

private func encodingCase(_ member: Union.Member, depth: Int) -> SwiftText {
  switch member.type {
  case .date, .data, .optional:
    """
    case .\(member.name)(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    """
  default:
    SwiftSyntax.switchCase(
      ".\(member.name)(let value)", "try value.encode(to: encoder)", depth: depth)
  }
}
