import OpenAPI
import YAML

/// The cases of a union whose members are distinguished by a property, the tag.
struct UnionTags: Sendable {
  struct Case: Sendable {
    /// The member as the union refers to it.
    var member: SchemaID
    var values: [TagValue]
    /// The key in the discriminator's mapping.
    var mappedName: String?
    /// Whether values without a known tag are of this case.
    var isDefault = false
    /// Whether the member is a union that the same property distinguishes.
    var isUnion = false
  }

  var property: String
  /// The cases in the order of the members, one for each mapped value.
  var cases: [Case]

  /// The tag is the discriminator, or a property for which every member has a different required constant. Without a
  /// mapping, the value is the name of the schema (OpenAPI 3.1, section 4.8.25), unless the schema has a
  /// constant.
  init?(members: [SchemaID], discriminator: Schema.Discriminator?, reader: SchemaReader) {
    var seen: Set<SchemaID> = []
    self.init(members: members, discriminator: discriminator, reader: reader, seen: &seen)
  }

  /// - Parameter seen: the unions among the members so far. Unions can contain each other.
  private init?(
    members: [SchemaID], discriminator: Schema.Discriminator?, reader: SchemaReader,
    seen: inout Set<SchemaID>
  ) {
    if let discriminator {
      property = discriminator.propertyName
      let mapped = Self.mappedValues(of: discriminator)
      var unions: [[TagValue]?] = []
      for member in members {
        let isMapped = mapped[member] != nil
        unions.append(isMapped ? nil : Self.values(ofUnion: member, property, reader, &seen))
      }
      let constants = members.map { member in
        Self.constants(in: reader.target(of: member), reader: reader)[discriminator.propertyName]
      }
      let direct = zip(members, constants).map { member, constants in
        Self.cases(of: member, mapped[member], constants, reader)
      }
      // A tag of a member itself takes precedence over one of a union among the members.
      let taken = Set(
        members.indices.filter { unions[$0] == nil }.flatMap { direct[$0] }.flatMap(\.values))
      let byConstants = members.indices.flatMap { index in
        let values = (unions[index] ?? []).filter { !taken.contains($0) }
        return values.isEmpty
          ? direct[index] : [Case(member: members[index], values: values, isUnion: true)]
      }
      // A list of values that all members share does not distinguish them.
      let byNames = zip(members, constants).flatMap { member, constants in
        Self.cases(
          of: member, mapped[member],
          constants?.filter { $0.text == reader[member].name }, reader)
      }
      let target = discriminator.defaultSchema.map(reader.target(of:))
      let candidates = [byConstants, byNames].map { cases in
        cases.map { $0.asDefault(target, mapped, reader) }
      }
      guard let cases = candidates.first(where: Self.areApart) else { return nil }
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
      // A constant determines whether the value is a string, a number or a boolean.
      return mapped.map { name in
        let value = constants?.first { $0.text == name } ?? .string(name)
        return Case(member: member, values: [value], mappedName: name)
      }
    }
    if let constants { return [Case(member: member, values: constants)] }
    let name = reader[member].name ?? reader[reader.target(of: member)].name
    return [Case(member: member, values: name.map { [.string($0)] } ?? [])]
  }

  /// The tags of the members of a member that is itself a union, or `nil` if another property or none distinguishes
  /// them: `Point` and `Polygon` for `Geometry`.
  private static func values(
    ofUnion member: SchemaID, _ property: String, _ reader: SchemaReader,
    _ seen: inout Set<SchemaID>
  ) -> [TagValue]? {
    let target = reader.target(of: member)
    guard case .union(let members) = reader.kind(of: target), seen.insert(target).inserted,
      reader.budget.spend(members.count, on: target),
      let tags = Self(
        members: members, discriminator: reader[target].discriminator, reader: reader, seen: &seen),
      tags.property == property
    else { return nil }
    return tags.cases.flatMap(\.values)
  }

  /// The values in the mapping, which have priority.
  private static func mappedValues(of discriminator: Schema.Discriminator) -> [SchemaID: [String]] {
    var values: [SchemaID: [String]] = [:]
    for (value, schema) in discriminator.mapping { values[schema, default: []].append(value) }
    return values
  }

  private static func areApart(_ cases: [Case]) -> Bool {
    let all = cases.flatMap(\.values)
    return cases.allSatisfy { !$0.values.isEmpty || $0.isDefault } && Set(all).count == all.count
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

  /// The required properties of an object that have a constant or a list of values.
  private static func constants(in id: SchemaID, reader: SchemaReader) -> [String: [TagValue]] {
    var result: [String: [TagValue]] = [:]
    for member in ObjectMembers(of: id, reader: reader).members where member.isRequired {
      let schema = reader.target(of: member.schema)
      let nodes = reader[schema].const.map { [$0] } ?? reader[schema].enumValues ?? []
      guard !nodes.isEmpty else { continue }
      let types = reader[schema].types.filter { $0 != .null }
      let values = nodes.compactMap { TagValue($0, types: types) }
      if !values.isEmpty, values.count == nodes.count { result[member.name] = values }
    }
    return result
  }
}

extension UnionTags.Case {
  /// The default case keeps the tags that it reads, so only a mapping gives it one.
  fileprivate func asDefault(
    _ target: SchemaID?, _ mapped: [SchemaID: [String]], _ reader: SchemaReader
  ) -> Self {
    guard let target, reader.target(of: member) == target else { return self }
    var tag = self
    tag.isDefault = true
    if mapped[member] == nil { tag.values = [] }
    return tag
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
