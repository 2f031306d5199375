import ClientModel

/// The tables that decode, encode and compare values of the type.
func propertyTables(_ structure: Structure, depth: Int) -> [SwiftText] {
  let rows = tableRows(structure)
  return structure.isWide
    ? wideTables(structure, rows, depth: depth) : [oneTable(structure, rows, depth: depth)]
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
