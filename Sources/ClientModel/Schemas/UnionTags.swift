import OpenAPI
import YAML

/// The property whose value names the member of a union.
struct UnionTags: Sendable {
  var property: String
  /// The values for each member, in the order of the members.
  var values: [[String]]

  /// The discriminator, or a property that every member requires and has its own constant for. Without an
  /// explicit value, a schema's name is its value (OpenAPI 3.1, section 4.8.25), unless the schema itself says
  /// that it is another.
  init?(groups: [UnionGroup], discriminator: Schema.Discriminator?, reader: SchemaReader) {
    guard groups.allSatisfy({ $0.members.count == 1 }) else { return nil }
    let members = groups.map { reader.target(of: $0.members[0]) }
    if let discriminator {
      let property = discriminator.propertyName
      let explicit = Self.explicitValues(of: discriminator, reader: reader)
      let constants = members.map {
        explicit[$0] ?? Self.constants(in: $0, reader: reader)[property]
          ?? reader[$0].name.map { [$0] } ?? []
      }
      // Members that share a list of all values do not say which is theirs.
      let names = zip(members, constants).map { member, constants in
        explicit[member] ?? constants.filter { $0 == reader[member].name }
      }
      guard let values = [constants, names].first(where: Self.tellApart) else { return nil }
      self.property = property
      self.values = values
      return
    }
    guard let constants = Self.constants(of: members, reader: reader) else { return nil }
    property = constants.property
    values = constants.values
  }

  /// The values that the mapping lists, which win.
  private static func explicitValues(
    of discriminator: Schema.Discriminator, reader: SchemaReader
  ) -> [SchemaID: [String]] {
    var values: [SchemaID: [String]] = [:]
    for (value, schema) in discriminator.mapping {
      values[reader.target(of: schema), default: []].append(value)
    }
    return values
  }

  private static func tellApart(_ values: [[String]]) -> Bool {
    let all = values.flatMap { $0 }
    return values.allSatisfy { !$0.isEmpty } && Set(all).count == all.count
  }

  private static func constants(of members: [SchemaID], reader: SchemaReader)
    -> (property: String, values: [[String]])?
  {
    let constants = members.map { Self.constants(in: $0, reader: reader) }
    guard let first = constants.first else { return nil }
    for property in first.keys.sorted() {
      let values = constants.compactMap { $0[property] }
      let all = values.flatMap { $0 }
      if values.count == members.count, Set(all).count == all.count { return (property, values) }
    }
    return nil
  }

  /// The required string properties of an object that have a constant, or a list of values.
  private static func constants(in id: SchemaID, reader: SchemaReader) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for member in ObjectMembers(of: id, reader: reader).members where member.isRequired {
      let schema = reader[reader.target(of: member.schema)]
      let nodes = schema.const.map { [$0] } ?? schema.enumValues ?? []
      let texts = nodes.compactMap {
        $0.string != nil || schema.types == [.string] ? $0.scalar?.text : nil
      }
      if !texts.isEmpty, texts.count == nodes.count { result[member.name] = texts }
    }
    return result
  }
}
