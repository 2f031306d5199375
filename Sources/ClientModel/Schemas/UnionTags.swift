import OpenAPI
import YAML

/// The cases of a union whose members a property tells apart.
struct UnionTags: Sendable {
  struct Case: Sendable {
    /// As the union refers to it.
    var member: SchemaID
    var values: [TagValue]
    /// What the document calls the value in the discriminator's mapping.
    var mappedName: String?
  }

  var property: String
  /// In the order of the members; a case for each mapped value.
  var cases: [Case]

  /// The discriminator, or a property that every member requires and has its own constant for. Without an
  /// explicit value, a schema's name is its value (OpenAPI 3.1, section 4.8.25), unless the schema itself says
  /// that it is another.
  init?(members: [SchemaID], discriminator: Schema.Discriminator?, reader: SchemaReader) {
    if let discriminator {
      property = discriminator.propertyName
      let mapped = Self.mappedValues(of: discriminator)
      let constants = members.map { member in
        Self.constants(in: reader.target(of: member), reader: reader)[discriminator.propertyName]
      }
      let byConstants = zip(members, constants).flatMap { member, constants in
        Self.cases(of: member, mapped[member], constants, reader)
      }
      // Members that share a list of all values do not say which is theirs.
      let byNames = zip(members, constants).flatMap { member, constants in
        Self.cases(
          of: member, mapped[member],
          constants?.filter { $0.text == reader[member].name }, reader)
      }
      guard let cases = [byConstants, byNames].first(where: Self.areApart) else { return nil }
      self.cases = cases
      return
    }
    guard let constants = Self.ownConstants(of: members, reader: reader) else { return nil }
    property = constants.property
    cases = zip(members, constants.values).map { Case(member: $0, values: $1) }
  }

  private static func cases(
    of member: SchemaID, _ mapped: [String]?, _ constants: [TagValue]?, _ reader: SchemaReader
  ) -> [Case] {
    if let mapped {
      // A constant says whether the value is a string, a number or a boolean.
      return mapped.map { name in
        let value = constants?.first { $0.text == name } ?? .string(name)
        return Case(member: member, values: [value], mappedName: name)
      }
    }
    if let constants { return [Case(member: member, values: constants)] }
    let name = reader[member].name ?? reader[reader.target(of: member)].name
    return [Case(member: member, values: name.map { [.string($0)] } ?? [])]
  }

  /// The values that the mapping lists, which win.
  private static func mappedValues(of discriminator: Schema.Discriminator) -> [SchemaID: [String]] {
    var values: [SchemaID: [String]] = [:]
    for (value, schema) in discriminator.mapping { values[schema, default: []].append(value) }
    return values
  }

  private static func areApart(_ cases: [Case]) -> Bool {
    let all = cases.flatMap(\.values)
    return cases.allSatisfy { !$0.values.isEmpty } && Set(all).count == all.count
  }

  private static func ownConstants(of members: [SchemaID], reader: SchemaReader)
    -> (property: String, values: [[TagValue]])?
  {
    let constants = members.map { Self.constants(in: reader.target(of: $0), reader: reader) }
    guard let first = constants.first else { return nil }
    for property in first.keys.sorted() {
      let values = constants.compactMap { $0[property] }
      let all = values.flatMap { $0 }
      if values.count == members.count, Set(all).count == all.count { return (property, values) }
    }
    return nil
  }

  /// The required properties of an object that have a constant, or a list of values.
  private static func constants(in id: SchemaID, reader: SchemaReader) -> [String: [TagValue]] {
    var result: [String: [TagValue]] = [:]
    for member in ObjectMembers(of: id, reader: reader).members where member.isRequired {
      let schema = reader[reader.target(of: member.schema)]
      let nodes = schema.const.map { [$0] } ?? schema.enumValues ?? []
      let values = nodes.compactMap { TagValue($0, types: schema.valueTypes) }
      if !values.isEmpty, values.count == nodes.count { result[member.name] = values }
    }
    return result
  }
}

extension TagValue {
  init?(_ node: Node, types: [JSONType]) {
    if types == [.string], let text = node.scalar?.text {
      self = .string(text)
    } else if let text = node.string {
      self = .string(text)
    } else if let value = node.int {
      self = .integer(value)
    } else if let value = node.bool {
      self = .boolean(value)
    } else {
      return nil
    }
  }
}
