import OpenAPI
import YAML

/// What a schema is in Swift, before anything is named.
enum SchemaKind: Sendable {
  case primitive(TypeReference)
  case enumeration(Enumeration.RawType, [Node])
  case array(items: SchemaID?)
  /// An object without properties of its own; nil for values of any kind.
  case map(values: SchemaID?)
  case object
  /// An object with alternatives that all are objects too: their properties in one.
  case objectWithAlternatives([SchemaID])
  /// Members of one shape, which the first one stands for; their examples tell them apart.
  case equalMembers([SchemaID])
  case union([UnionGroup])
  /// The same as another schema.
  case alias(SchemaID)
  /// Members of one shape that nothing tells apart.
  case oneShape([SchemaID])
}

/// Members of a union that have the same shape.
struct UnionGroup: Sendable {
  var members: [SchemaID]
}

extension SchemaReader {
  func kind(of id: SchemaID, shapes: SchemaShapes) -> SchemaKind {
    shapes.kind(of: id) ?? kind(of: id, shapes: shapes, depth: 0)
  }

  private func kind(of id: SchemaID, shapes: SchemaShapes, depth: Int) -> SchemaKind {
    if isFile(id) { return .primitive(.file) }
    let schema = self[id]
    if let values = closedValues(of: schema) { return kind(of: values, in: schema) }
    let alternatives = alternatives(of: schema)
    if !alternatives.isEmpty {
      return kind(of: alternatives, beside: id, shapes: shapes, depth: depth)
    }
    if schema.reference != nil || !schema.allOf.isEmpty { return composedKind(of: id) }
    return plainKind(of: schema)
  }

  // MARK: Values

  private func closedValues(of schema: Schema) -> [Node]? {
    if let const = schema.const { return [const] }
    guard let values = schema.enumValues else { return nil }
    return values.filter { !$0.isNull }
  }

  private func kind(of values: [Node], in schema: Schema) -> SchemaKind {
    let types = schema.valueTypes
    let scalars = values.compactMap(\.scalar)
    guard scalars.count == values.count, !values.isEmpty else { return .primitive(.json) }
    if types == [.string] || types.isEmpty && values.allSatisfy({ $0.string != nil }) {
      return .enumeration(.string, values)
    }
    if types == [.integer] || types.isEmpty && values.allSatisfy({ $0.int != nil }) {
      guard values.allSatisfy({ $0.int != nil }) else { return .primitive(integerType(schema)) }
      return .enumeration(.integer, values)
    }
    if types.isEmpty, values.allSatisfy({ $0.bool != nil }) { return .primitive(.boolean) }
    return plainKind(of: schema)
  }

  // MARK: Composition

  /// The members of `oneOf` and `anyOf` that have values beside null.
  func alternatives(of schema: Schema) -> [SchemaID] {
    (schema.oneOf + schema.anyOf).filter { !isNullOnly($0) }
  }

  private func isNullOnly(_ id: SchemaID) -> Bool {
    let schema = self[target(of: id)]
    if schema.types == [.null] { return true }
    return schema.enumValues.map { !$0.isEmpty && $0.allSatisfy(\.isNull) } ?? false
  }

  private func composedKind(of id: SchemaID) -> SchemaKind {
    let target = target(of: id)
    if target != id { return .alias(target) }
    let object = ObjectMembers(of: id, reader: self)
    if !object.members.isEmpty { return .object }
    if case .schema(let values) = object.additionalProperties { return .map(values: values) }
    if let first = self[id].reference ?? self[id].allOf.first { return .alias(first) }
    return .map(values: nil)
  }

  private func kind(
    of alternatives: [SchemaID], beside id: SchemaID, shapes: SchemaShapes, depth: Int
  ) -> SchemaKind {
    let own = ObjectMembers(of: id, reader: self)
    if !own.members.isEmpty {
      return alternatives.allSatisfy({ isObject($0) })
        ? .objectWithAlternatives(alternatives) : .object
    }
    let groups = groups(of: alternatives, tellingApartBy: self[id].discriminator, shapes: shapes)
    if groups.count == 1 {
      let members = groups[0].members
      if members.count == 1 { return .alias(members[0]) }
      return areToldApart(members, shapes: shapes) ? .equalMembers(members) : .oneShape(members)
    }
    return textKind(of: groups, shapes: shapes, depth: depth) ?? .union(groups)
  }

  /// Members that a discriminator names stay apart, also where they have one shape.
  private func groups(
    of alternatives: [SchemaID], tellingApartBy discriminator: Schema.Discriminator?,
    shapes: SchemaShapes
  ) -> [UnionGroup] {
    if let discriminator {
      let single = alternatives.map { UnionGroup(members: [$0]) }
      let tags = UnionTags(groups: single, discriminator: discriminator, reader: self)
      if let values = tags?.values.flatMap({ $0 }), Set(values).count == values.count {
        return single
      }
    }
    var groups: [UnionGroup] = []
    var indices: [SchemaShapes.Shape: Int] = [:]
    for alternative in alternatives {
      let shape = shapes.shape(of: target(of: alternative))
      if let index = indices[shape] {
        groups[index].members.append(alternative)
      } else {
        indices[shape] = groups.count
        groups.append(UnionGroup(members: [alternative]))
      }
    }
    return groups
  }

  /// The properties of a type; empty where it is no struct.
  func members(of id: SchemaID, shapes: SchemaShapes) -> [ObjectMembers.Member] {
    switch kind(of: id, shapes: shapes) {
    case .object: ObjectMembers(of: id, reader: self).members
    case .objectWithAlternatives(let alternatives):
      ObjectMembers(of: id, with: alternatives, reader: self).members
    case .equalMembers(let members):
      ObjectMembers(of: target(of: members[0]), reader: self).members
    case .primitive, .enumeration, .array, .map, .union, .alias, .oneShape: []
    }
  }

  /// The schema that says what a type consists of: that behind one which is only a further name for something
  /// that stands inline.
  func ownSchema(of id: SchemaID, shapes: SchemaShapes) -> SchemaID {
    var current = id
    for _ in 0..<Self.deepestLook {
      switch kind(of: current, shapes: shapes) {
      case .alias(let other):
        let target = target(of: other)
        if self[target].name != nil { return current }
        current = target
      case .oneShape(let members):
        // Members with names have a type of their own, wherever else they are used.
        let targets = members.map(target(of:))
        if targets.contains(where: { self[$0].name != nil }) { return current }
        current = targets[0]
      default: return current
      }
    }
    return current
  }

  /// Whether the examples of objects of one shape tell them apart.
  func areToldApart(_ members: [SchemaID], shapes: SchemaShapes) -> Bool {
    members.count > 1 && isObject(members[0])
      && AlternativeExamples(of: members, reader: self, shapes: shapes) != nil
  }

  /// Unions of strings in one another that are looked at.
  private static let deepestTextUnion = 8

  /// Strings of several kinds are one string; with values listed, one open enum.
  private func textKind(
    of groups: [UnionGroup], shapes: SchemaShapes, depth: Int
  ) -> SchemaKind? {
    guard depth < Self.deepestTextUnion else { return nil }
    var values: [Node] = []
    for group in groups {
      switch kind(of: target(of: group.members[0]), shapes: shapes, depth: depth + 1) {
      case .enumeration(.string, let nodes): values += nodes
      case .primitive(.string), .primitive(.date), .primitive(.calendarDate), .primitive(.data):
        continue
      default: return nil
      }
    }
    return values.isEmpty ? .primitive(.string) : .enumeration(.string, values)
  }

  /// Whether all values are objects with properties, or the schema only limits those of the schema around it.
  func isObject(_ id: SchemaID) -> Bool {
    let target = target(of: id)
    let schema = self[target]
    guard schema.oneOf.isEmpty, schema.anyOf.isEmpty, schema.items == nil else { return false }
    return schema.types.isEmpty || schema.valueTypes == [.object]
  }

  // MARK: Types

  private func plainKind(of schema: Schema) -> SchemaKind {
    let types = schema.valueTypes
    if types.count > 1 || schema.types == [.null] { return .primitive(.json) }
    if types == [.object] || types.isEmpty { return objectKind(of: schema) }
    switch types[0] {
    case .array: return .array(items: schema.items)
    case .boolean: return .primitive(.boolean)
    case .integer: return .primitive(integerType(schema))
    case .number: return .primitive(schema.format == "float" ? .float : .double)
    case .string: return .primitive(stringType(schema))
    case .null, .object: return .primitive(.json)
    }
  }

  private func objectKind(of schema: Schema) -> SchemaKind {
    if !schema.properties.isEmpty { return .object }
    switch schema.additionalProperties {
    case .schema(let values): return .map(values: values)
    case .any: return .map(values: nil)
    case .forbidden: return schema.types.isEmpty ? .primitive(.json) : .object
    case .unspecified:
      if schema.items != nil { return .array(items: schema.items) }
      return schema.types.isEmpty ? .primitive(untyped(schema)) : .map(values: nil)
    }
  }

  /// Real documents leave `type: string` out beside a format that only strings have.
  private func untyped(_ schema: Schema) -> TypeReference {
    schema.format == nil ? .json : stringType(schema) == .string ? .json : stringType(schema)
  }

  private func integerType(_ schema: Schema) -> TypeReference {
    switch schema.format {
    case "int32": .int32
    case "int64": .int64
    default: .integer
    }
  }

  private func stringType(_ schema: Schema) -> TypeReference {
    switch schema.format {
    case "date-time": .date
    case "date": .calendarDate
    case "byte", "binary": .data
    default: .string
    }
  }
}
