import ClientModel

/// The maximum number of properties in a table. The compile time of a table is quadratic.
private let mostProperties = 64

/// The tables that decode, encode and compare values of the type.
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
  // If the struct has a property with this name, the compiler cannot infer the type of the table.
  let isShadowed = structure.initializerProperties.contains { $0.name == "properties" }
  let type = isShadowed ? ": Properties<\(structure.shortName)>" : ""
  return SwiftSyntax.filled(
    "public static let properties\(type) = Properties", ["Self.init"] + rows, "", depth: depth)
}

private func tableRows(_ structure: Structure) -> [String] {
  // Names `WireName`, because the compiler cannot infer the type of literals next to implicit members.
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

/// Uses a statement for each property, because a single expression would take long to compile.
private func readingInitializer(_ structure: Structure) -> SwiftText {
  var statements = structure.initializerProperties.map { property in
    let (head, tail) = stored(property, in: structure)
      .assignment(to: "self." + property.name.escapedMember)
    return head + "try values.next()" + tail
  }
  if let additional = storedAdditionalProperties(of: structure) {
    let (head, tail) = additional.assignment(to: "self." + additional.name)
    statements.append(head + "try values.next()" + tail)
  }
  return """
    private init(reading values: inout PropertySequence) throws {
      \(statements)
    }
    """
}
