import OpenAPI

/// What a schema says in words of its type and of the properties of that.
struct SchemaProse {
  var description: String?
  /// By wire name.
  var properties: [String: String] = [:]
  var isDeprecated: Bool

  init(of id: SchemaID, reader: SchemaReader) {
    let own = reader.ownSchema(of: id)
    isDeprecated = reader[id].isDeprecated
    description = reader[id].description ?? reader[own].description
    for member in reader.members(of: own) {
      properties[member.name] = Self.description(of: member, reader: reader)
    }
    if description == nil, !reader[own].allOf.isEmpty {
      description = ObjectMembers(of: own, reader: reader).description
    }
  }

  /// Prose of an inline schema after the property; that of a named one is at its type.
  private static func description(of member: ObjectMembers.Member, reader: SchemaReader)
    -> String?
  {
    if let own = reader[member.schema].description { return own }
    let target = reader[reader.target(of: member.schema)]
    return target.name == nil ? target.description : nil
  }
}
