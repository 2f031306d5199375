import Diagnostics
import OpenAPI

extension TypeTranslator {
  /// Warns about tag values without a union member.
  mutating func reportTagsWithoutMember(of id: SchemaID, _ members: [SchemaID]) {
    guard let discriminator = reader[id].discriminator else { return }
    let members = Set(members.map(reader.target(of:)))
    for entry in discriminator.mapping where !members.contains(reader.target(of: entry.schema)) {
      diagnostics.append(
        .warning(
          code: .schemaDiscriminator,
          "the discriminator maps '\(entry.value)' to a schema that is not one of the alternatives",
          at: reader[id].location, hint: "add the schema to 'oneOf', or remove the value"))
    }
  }

  /// Warns about a property that has different types in the alternatives of its object.
  mutating func reportSeveralTypes(of member: ObjectMembers.Member) {
    guard member.schema == reader.anything else { return }
    diagnostics.append(
      .warning(
        code: .schemaAlternativesLeftOut,
        "the alternatives disagree about the type of '\(member.name)', which is generated as any JSON",
        at: member.location,
        hint:
          "give the property the same type in all alternatives, or list all properties in each alternative"
      )
    )
  }

  /// Warns if values of an object can contain more than its struct.
  mutating func reportOmissions(of id: SchemaID, _ kind: SchemaKind) {
    guard case .object = kind else { return }
    let schema = reader[id]
    let name = schema.name.map { " '\($0)'" } ?? ""
    if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty {
      diagnostics.append(
        .warning(
          code: .schemaAlternativesLeftOut,
          "the alternatives of schema\(name) are not all objects, although the schema has properties; they are ignored",
          at: schema.location, hint: "move the properties into the alternatives that have them"))
    }
  }
}
