import ClientModel

/// So many properties are in one table: what the compiler takes for it grows with their square.
private let mostProperties = 64

/// What reads, writes and compares values of the type.
func propertyTables(_ structure: Structure, depth: Int) -> [SwiftText] {
  let rows = tableRows(structure)
  guard rows.count > mostProperties else { return [oneTable(structure, rows, depth: depth)] }
  let parts = stride(from: 0, to: rows.count, by: mostProperties).map {
    Array(rows[$0..<min($0 + mostProperties, rows.count)])
  }
  let names = parts.indices.map { "table\($0 + 1)" }
  let tables = zip(names, parts).map { name, part in
    SwiftSyntax.filled(
      "private static let \(name) = PropertyTable<\(structure.shortName)>", part, "", depth: depth)
  }
  let all = SwiftSyntax.filled(
    "public static let properties = Properties", names + ["reading: Self.init(reading:)"], "",
    depth: depth)
  return [all] + tables + [readingInitializer(structure)]
}

private func oneTable(_ structure: Structure, _ rows: [String], depth: Int) -> SwiftText {
  // A property of the name would have the compiler look for the table's type in itself.
  let isShadowed = structure.initializerProperties.contains { $0.name == "properties" }
  let type = isShadowed ? ": Properties<\(structure.shortName)>" : ""
  return SwiftSyntax.filled(
    "public static let properties\(type) = Properties", ["Self.init"] + rows, "", depth: depth)
}

private func tableRows(_ structure: Structure) -> [String] {
  // `WireName` is written out, as the compiler does not find the literals' type beside implicit members.
  var rows = structure.initializerProperties.map { property in
    let name = SwiftSyntax.literal(property.wireName)
    let key = property.presence == .requiredNullable ? "WireName.nullable(\(name))" : name
    return "(\\.\(property.name.escapedIdentifier), \(key))"
  }
  if let additional = structure.additionalProperties {
    rows.append("(\\.\(additional.name), WireName.others)")
  }
  return rows
}

/// A statement for each property, as the compiler takes long for one expression with all of them.
private func readingInitializer(_ structure: Structure) -> SwiftText {
  var statements = structure.initializerProperties.map { property in
    let (head, tail) = stored(property, in: structure)
      .assignment(to: "self." + property.name.escapedMember)
    return head + "try values.next()" + tail
  }
  if let additional = structure.additionalProperties {
    statements.append("self.\(additional.name) = try values.next()")
  }
  return """
    private init(reading values: inout PropertySequence) throws {
      \(statements)
    }
    """
}
