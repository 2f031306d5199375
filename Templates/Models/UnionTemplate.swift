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
        memberTable(union, depth: depth + 1),
        decodingInitializer(union, depth: depth + 1),
        encodingFunction(union, depth: depth + 1),
      ] + union.members.map { flatMember($0, of: union, depth: depth + 1) }
        + union.sharedProperties.map { sharedProperty($0, of: union, depth: depth + 1) } + union.nested.map { typeDeclaration($0, depth: depth + 1) }))
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
  case .bestMatch:
    return """
      self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
      """
  }
}

private func taggedCase(_ member: Union.Member, of union: Union, depth: Int) -> SwiftText {
  let tags = member.tags.map(literal).joined(separator: ", ")
  let statement = "self = .\(member.name)(try \(decoding(member.type, in: union.name)))"
  return SwiftSyntax.switchCase(tags, statement, depth: depth)
}

// MARK: Evidence

/// What the decision between members without a tag needs, in the order in which they are tried.
private func memberTable(_ union: Union, depth: Int) -> SwiftText {
  guard union.decision == .bestMatch else { return "" }
  return """
    private static let members: [UnionMember<Self>] = [
      \(union.members.map { memberEntry($0, depth: depth + 1) })
    ]
    """
}

private func memberEntry(_ member: Union.Member, depth: Int) -> SwiftText {
  let make = "Self.\(member.name)"
  let names = member.evidence.names.map { "names: \(SwiftSyntax.literals($0))" }
  let values = member.evidence.values.map { values in
    "\(SwiftSyntax.literal(values.pointer)): \(SwiftSyntax.literals(values.known))"
  }
  let arguments = [
    make, names, values.isEmpty ? nil : "values: [\(values.joined(separator: ", "))]",
  ]
  let line = ".init(\(arguments.compactMap { $0 }.joined(separator: ", "))),"
  if SwiftSyntax.fits(line, depth: depth) { return "\(line)" }
  var lines: [SwiftText] = ["\(make)"]
  if let names = member.evidence.names {
    lines.append(SwiftSyntax.filled("names: ", names, depth: depth + 1))
  }
  if !values.isEmpty {
    let entries = member.evidence.values.map { values in
      SwiftSyntax.filled(
        SwiftSyntax.literal(values.pointer) + ": ", values.known, depth: depth + 2)
    }
    lines.append(
      """
      values: [
        \(entries, separator: ",\n")\(entries.count > 1 ? "," : "")
      ]
      """)
  }
  return """
    .init(
      \(lines, separator: ",\n")
    ),
    """
}

// MARK: Coding members

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
    \(union.members.map { encodingCase($0, of: union, depth: depth + 1) })
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
  """
}

private func encodingCase(_ member: Union.Member, of union: Union, depth: Int) -> SwiftText {
  if case .tag(let property) = union.decision, let tag = member.sentTag {
    return SwiftSyntax.switchCase(
      ".\(member.name)(let value)",
      "try value.encode(to: encoder, tag: \(SwiftSyntax.literal(property)), as: \(literal(tag)))",
      depth: depth)
  }
  return switch member.type {
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

private func literal(_ tag: TagValue) -> String {
  if case .string(let text) = tag { SwiftSyntax.literal(text) } else { tag.text }
}

// MARK: Links one by one

private func flatMember(_ member: Union.Member, of union: Union, depth: Int) -> SwiftText {
  guard let flat = member.flatInitializer else { return "" }
  let arguments = flat.parameters.map {
    "\($0.name.escapedCallLabel): \($0.name.escapedIdentifier)"
  }
  return """
    \(DocumentationComment(member.documentation, depth: depth).text)
    \(SwiftSyntax.filled(
      "public static func \(member.name.escapedIdentifier)", flatParameters(flat, in: union.name),
      " -> Self {", depth: depth))
      \(SwiftSyntax.list(
        ".\(member.name)", [".init(\(arguments.joined(separator: ", ")))"], "", depth: depth + 1))
    }
    """
}

// MARK: Shared properties

/// A property that every member has, read from whichever it is.
private func sharedProperty(_ property: Union.SharedProperty, of union: Union, depth: Int)
  -> SwiftText
{
  let cases = zip(union.members, property.memberNames).map { member, name in
    "case .\(member.name)(let value): value.\(name.escapedIdentifier)"
  }
  let unknown =
    property.type == .string
    ? "case .unknown(let value): value[\(SwiftSyntax.literal(property.wireName))]?.string"
    : "case .unknown: nil"
  return """
    \(DocumentationComment(property.documentation, depth: depth).text)
    public var \(property.name.escapedIdentifier): \(property.type.swiftName(in: union.name))? {
      switch self {
      \(cases)
      \(unknown)
      }
    }
    """
}
