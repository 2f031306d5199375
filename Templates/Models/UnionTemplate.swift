import ClientModel

func unionDeclaration(_ union: Union, depth: Int) -> SwiftText {
  """
  \(DocumentationComment(union.documentation, depth: depth).text)
  \(SwiftSyntax.type(
    "public nonisolated \(union.isIndirect ? "indirect " : "")enum \(union.shortName)",
    conformingTo: "JSONUnion", depth: depth))
    \(SwiftText.paragraphs(
      [
        unionCases(union, depth: depth + 1),
        memberTable(union, depth: depth + 1),
        writeFunction(union, depth: depth + 1),
      ] + union.members.map { flatMember($0, of: union, depth: depth + 1) }
        + union.sharedProperties.map { sharedProperty($0, of: union, depth: depth + 1) }
        + union.nested.map { typeDeclaration($0, depth: depth + 1) }))
  }
  """
}

private func unionCases(_ union: Union, depth: Int) -> SwiftText {
  """
  \(union.members.map { unionCase($0, of: union, depth: depth) })
  /// A value that matches none of the documented cases.
  case unknown(JSONValue)
  """
}

private func unionCase(_ member: Union.Member, of union: Union, depth: Int) -> SwiftText {
  let type = member.type.swiftName(in: union.name)
  let value = member.onlyValue.map { "\(type) = .\($0.escapedMember)" } ?? type
  return """
    \(DocumentationComment(member.documentation, depth: depth).text)
    \(SwiftSyntax.list(
      "case \(member.name.escapedIdentifier)", [value], "", depth: depth))
    """
}

// MARK: Reading

/// How to distinguish the cases, in the order in which they are tried.
private func memberTable(_ union: Union, depth: Int) -> SwiftText {
  var arguments = ["unknown: Self.unknown"]
  if case .tag(let property) = union.decision {
    arguments.insert("tag: \(SwiftSyntax.literal(property))", at: 0)
  }
  return SwiftSyntax.list(
    "public static let members = UnionMembers<Self>",
    arguments + union.entries.map { memberEntry($0, depth: depth + 1).text }, "", depth: depth)
}

extension Union {
  /// The members in the order in which they are tried. The default member is listed twice: first with its tags, then
  /// without any.
  fileprivate var entries: [Member] {
    members
      + members.filter { $0.isDefault && !$0.tags.isEmpty }.map { member in
        var member = member
        member.tags = []
        return member
      }
  }
}

private func memberEntry(_ member: Union.Member, depth: Int) -> SwiftText {
  // A function with the same name creates the case from the member's properties.
  let make = "Self.\(member.name)" + (member.flatInitializer == nil ? "" : "(_:)")
  let tags = member.tags.isEmpty ? nil : tagLiterals(member.tags)
  let names = member.evidence.names.map { "names: \(SwiftSyntax.literals($0))" }
  let values = member.evidence.values.map { values in
    "\(SwiftSyntax.literal(values.pointer)): \(SwiftSyntax.literals(values.known))"
  }
  let arguments = [
    make, tags, names, values.isEmpty ? nil : "values: [\(values.joined(separator: ", "))]",
  ]
  let line = ".init(\(arguments.compactMap { $0 }.joined(separator: ", ")))"
  // Leaves a column for the comma.
  if SwiftSyntax.fits(line + ",", depth: depth) { return "\(line)" }
  var lines: [SwiftText] = ["\(make)"]
  if !member.tags.isEmpty {
    lines.append("\(tagLiterals(member.tags))")
  }
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
    )
    """
}

private func tagLiterals(_ tags: [TagValue]) -> String {
  "tags: [\(tags.map(literal).joined(separator: ", "))]"
}

private func literal(_ tag: TagValue) -> String {
  if case .string(let text) = tag { SwiftSyntax.literal(text) } else { tag.text }
}

// MARK: Writing

private func writeFunction(_ union: Union, depth: Int) -> SwiftText {
  """
  public func write(to json: inout JSONWriter) throws {
    switch self {
    \(union.members.map { writeCase($0, of: union, depth: depth + 1) })
    case .unknown(let value): try value.write(to: &json)
    }
  }
  """
}

private func writeCase(_ member: Union.Member, of union: Union, depth: Int) -> SwiftText {
  var statement = "try value.write(to: &json)"
  if case .tag(let property) = union.decision, let tag = member.sentTag {
    statement = "try json.write(value, tag: \(SwiftSyntax.literal(property)), \(literal(tag)))"
  }
  return SwiftSyntax.switchCase(".\(member.name)(let value)", statement, depth: depth)
}

// MARK: Individual links

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
        ".\(member.name)", [SwiftSyntax.list(".init", arguments, "", depth: depth + 2).text], "",
        depth: depth + 1))
    }
    """
}

// MARK: Shared properties

/// A property that every member has.
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
