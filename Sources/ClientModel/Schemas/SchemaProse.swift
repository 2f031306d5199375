import OpenAPI

/// The descriptions of a schema's type and of its properties.
struct SchemaProse {
  var description: String?
  /// The descriptions of the properties by wire name.
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

  /// The description of a property, followed by that of an inline schema. A named schema's description is on its type
  /// instead.
  private static func description(of member: ObjectMembers.Member, reader: SchemaReader)
    -> String?
  {
    if let own = reader[member.schema].description { return own }
    let target = reader[reader.target(of: member.schema)]
    return target.name == nil ? target.description : nil
  }
}
