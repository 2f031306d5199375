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
  /// Members that all have the same shape, which the first one stands for.
  case equalMembers([SchemaID])
  case union([UnionGroup])
  /// The same as another schema.
  case alias(SchemaID)
}

/// Members of a union that have the same shape.
struct UnionGroup: Sendable {
  var members: [SchemaID]
}

extension SchemaReader {
  func kind(of id: SchemaID, shapes: inout SchemaShapes) -> SchemaKind {
    kind(of: id, shapes: &shapes, depth: 0)
  }

  private func kind(of id: SchemaID, shapes: inout SchemaShapes, depth: Int) -> SchemaKind {
    let schema = self[id]
    if let values = closedValues(of: schema) { return kind(of: values, in: schema) }
    let alternatives = (schema.oneOf + schema.anyOf).filter { !isNullOnly($0) }
    if !alternatives.isEmpty {
      return kind(of: alternatives, beside: id, shapes: &shapes, depth: depth)
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
    of alternatives: [SchemaID], beside id: SchemaID, shapes: inout SchemaShapes, depth: Int
  ) -> SchemaKind {
    let own = ObjectMembers(of: id, reader: self)
    if !own.members.isEmpty {
      return alternatives.allSatisfy({ isObject($0) })
        ? .objectWithAlternatives(alternatives) : .object
    }
    let groups = groups(of: alternatives, tellingApartBy: self[id].discriminator, shapes: &shapes)
    if groups.count == 1 {
      let members = groups[0].members
      return members.count > 1 && isObject(members[0]) ? .equalMembers(members) : .alias(members[0])
    }
    return textKind(of: groups, shapes: &shapes, depth: depth) ?? .union(groups)
  }

  /// Members that a discriminator names stay apart, also where they have one shape.
  private func groups(
    of alternatives: [SchemaID], tellingApartBy discriminator: Schema.Discriminator?,
    shapes: inout SchemaShapes
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
      let shape = shapes.shape(of: alternative, reader: self)
      if let index = indices[shape] {
        groups[index].members.append(alternative)
      } else {
        indices[shape] = groups.count
        groups.append(UnionGroup(members: [alternative]))
      }
    }
    return groups
  }

  /// Unions of strings in one another that are looked at.
  private static let deepestTextUnion = 8

  /// Strings of several kinds are one string; with values listed, one open enum.
  private func textKind(
    of groups: [UnionGroup], shapes: inout SchemaShapes, depth: Int
  ) -> SchemaKind? {
    guard depth < Self.deepestTextUnion else { return nil }
    var values: [Node] = []
    for group in groups {
      switch kind(of: target(of: group.members[0]), shapes: &shapes, depth: depth + 1) {
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
