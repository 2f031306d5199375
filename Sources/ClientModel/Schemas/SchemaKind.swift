import OpenAPI
import YAML

/// The kind of Swift type for a schema, before types have names.
enum SchemaKind: Sendable {
  case primitive(TypeReference)
  case enumeration(Enumeration.RawType, [Node])
  case array(items: SchemaID?)
  /// An object without its own properties. `nil` for values of any type.
  case map(values: SchemaID?)
  case object
  /// An object whose alternatives are all objects: all properties in one struct.
  case objectWithAlternatives([SchemaID])
  /// The members as in the document. Two members with the same type can have different tags.
  case union([SchemaID])
  /// Another name for a schema.
  case alias(SchemaID)
}

// Schemas are passed by ID, because copying them is slow.
extension SchemaReader {
  func kind(of id: SchemaID) -> SchemaKind { knownKind(of: id) ?? kind(of: id, depth: 0) }

  private func kind(of id: SchemaID, depth: Int) -> SchemaKind {
    if isFile(id) { return .primitive(.file) }
    if let values = closedValues(of: id) { return kind(of: values, in: id) }
    let alternatives = alternatives(of: id)
    if !alternatives.isEmpty { return kind(of: alternatives, beside: id, depth: depth) }
    let subtypes = subtypes(of: id)
    if !subtypes.isEmpty { return .union(subtypes) }
    if store.isComposed(id) { return composedKind(of: id) }
    return plainKind(of: id)
  }

  // MARK: Values

  private func closedValues(of id: SchemaID) -> [Node]? {
    if let const = self[id].const { return [const] }
    guard let values = self[id].enumValues else { return nil }
    return values.filter { !$0.isNull }
  }

  private func kind(of values: [Node], in id: SchemaID) -> SchemaKind {
    let types = valueTypes(of: id)
    let scalars = values.compactMap(\.scalar)
    guard scalars.count == values.count, !values.isEmpty else { return .primitive(.json) }
    if types == [.string] || types.isEmpty && values.allSatisfy({ $0.string != nil }) {
      return .enumeration(.string, values)
    }
    if types == [.integer] || types.isEmpty && values.allSatisfy({ $0.int != nil }) {
      guard values.allSatisfy({ $0.int != nil }) else {
        return .primitive(scalar(id, .integer))
      }
      return .enumeration(.integer, values)
    }
    if types.isEmpty, values.allSatisfy({ $0.bool != nil }) { return .primitive(.boolean) }
    if types.isEmpty, values.allSatisfy({ $0.double != nil }) {
      return .primitive(scalar(id, .number))
    }
    return plainKind(of: id)
  }

  // MARK: Composition

  /// The members of `oneOf` and `anyOf` that allow values other than null.
  func alternatives(of id: SchemaID) -> [SchemaID] {
    let (oneOf, anyOf) = (self[id].oneOf, self[id].anyOf)
    return oneOf.isEmpty && anyOf.isEmpty ? [] : (oneOf + anyOf).filter { !isNullOnly($0) }
  }

  private func isNullOnly(_ id: SchemaID) -> Bool {
    let target = target(of: id)
    if self[target].types == [.null] { return true }
    return self[target].enumValues.map { !$0.isEmpty && $0.allSatisfy(\.isNull) } ?? false
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

  private func kind(of alternatives: [SchemaID], beside id: SchemaID, depth: Int) -> SchemaKind {
    let own = ObjectMembers(of: id, reader: self)
    if !own.members.isEmpty {
      return alternatives.allSatisfy({ isObject($0) })
        ? .objectWithAlternatives(alternatives) : .object
    }
    if alternatives.count == 1 { return .alias(alternatives[0]) }
    if canHoldAtOnce(alternatives, of: self[id]) { return .objectWithAlternatives(alternatives) }
    return valueKind(of: alternatives, depth: depth)
      ?? .union(withDefault(alternatives, of: self[id]))
  }

  /// The default of a discriminator is a member too, whether or not it is listed.
  private func withDefault(_ members: [SchemaID], of schema: Schema) -> [SchemaID] {
    guard let other = schema.discriminator?.defaultSchema,
      !members.contains(where: { target(of: $0) == target(of: other) })
    else { return members }
    return members + [other]
  }

  /// The properties of a struct. Empty for other types.
  func members(of id: SchemaID) -> [ObjectMembers.Member] {
    switch kind(of: id) {
    case .object: ObjectMembers(of: id, reader: self).members
    case .objectWithAlternatives(let alternatives):
      ObjectMembers(of: id, with: alternatives, reader: self).members
    case .primitive, .enumeration, .array, .map, .union, .alias: []
    }
  }

  /// The schema that defines a type, after following an alias of an inline schema.
  func ownSchema(of id: SchemaID) -> SchemaID {
    var current = id
    for _ in 0..<Self.deepestLook {
      guard case .alias(let other) = kind(of: current) else { return current }
      let target = target(of: other)
      if self[target].name != nil { return current }
      current = target
    }
    return current
  }

  /// The maximum nesting of unions of scalars.
  private static let deepestValueUnion = 8

  /// A union of strings or of integers is an open enum if values are listed, and otherwise a single string. A union of
  /// booleans is a boolean.
  private func valueKind(of alternatives: [SchemaID], depth: Int) -> SchemaKind? {
    guard depth < Self.deepestValueUnion else { return nil }
    var values: [Node] = []
    var form: ValueForm?
    for alternative in alternatives {
      let member = target(of: alternative)
      guard budget.spend(on: member) else { return nil }
      let kind = knownKind(of: member) ?? self.kind(of: member, depth: depth + 1)
      guard let own = ValueForm(kind), form == nil || form == own else { return nil }
      form = own
      guard case .enumeration(_, let nodes) = kind else { continue }
      budget.spend(nodes.count * WorkBudget.stepsPerValue, on: member)
      values += nodes
    }
    switch form {
    case .text?: return values.isEmpty ? .primitive(.string) : .enumeration(.string, values)
    case .integer? where !values.isEmpty: return .enumeration(.integer, values)
    case .boolean?: return .primitive(.boolean)
    case .integer?, nil: return nil
    }
  }

  /// Whether all values are objects with properties, or the schema only restricts those of the enclosing schema.
  func isObject(_ id: SchemaID) -> Bool {
    let target = target(of: id)
    guard self[target].oneOf.isEmpty, self[target].anyOf.isEmpty, self[target].items == nil else {
      return false
    }
    return self[target].types.isEmpty || self[target].types.filter { $0 != .null } == [.object]
  }

  // MARK: Types

  private func plainKind(of id: SchemaID) -> SchemaKind {
    let types = valueTypes(of: id)
    if types.count == 2, Set(types) == [.integer, .number] {
      return .primitive(scalar(id, .number))
    }
    if types.count > 1 || self[id].types == [.null] { return .primitive(.json) }
    guard let type = types.first, type != .object else { return objectKind(of: id) }
    if type == .array { return .array(items: self[id].items) }
    return .primitive(scalar(id, type))
  }

  /// The types other than null.
  func valueTypes(of id: SchemaID) -> [JSONType] { self[id].types.filter { $0 != .null } }

  private func scalar(_ id: SchemaID, _ type: JSONType) -> TypeReference {
    formats.type(of: self[id], type).map { .scalar($0) } ?? .json
  }

  private func objectKind(of id: SchemaID) -> SchemaKind {
    if !self[id].properties.isEmpty { return .object }
    switch self[id].additionalProperties {
    case .schema(let values): return .map(values: values)
    case .any: return .map(values: nil)
    case .forbidden: return self[id].types.isEmpty ? .primitive(.json) : .object
    case .unspecified:
      if self[id].items != nil { return .array(items: self[id].items) }
      return self[id].types.isEmpty ? .primitive(untyped(self[id])) : .map(values: nil)
    }
  }

  /// The type without `type`. Real documents omit `type: string` if the format implies it.
  private func untyped(_ schema: Schema) -> TypeReference {
    formats.untyped(schema).map { .scalar($0) } ?? .json
  }
}

/// The forms of scalars that alternatives can share.
private enum ValueForm {
  case text, integer, boolean

  /// `nil` for other values.
  init?(_ kind: SchemaKind) {
    switch kind {
    case .enumeration(.string, _): self = .text
    case .enumeration(.integer, _): self = .integer
    case .primitive(.boolean): self = .boolean
    case .primitive(.scalar(let scalar)):
      if scalar.wire.isText {
        self = .text
      } else if case .integer = scalar.wire {
        self = .integer
      } else {
        return nil
      }
    case .primitive, .array, .map, .object, .objectWithAlternatives, .union, .alias: return nil
    }
  }
}
