import Diagnostics
import OpenAPI

/// The properties of an object schema, including those of its `allOf` members.
struct ObjectMembers: Sendable {
  struct Member: Sendable {
    var name: String
    var schema: SchemaID
    var isRequired: Bool
    /// The location of the key.
    var location: SourceLocation

    fileprivate init(_ property: Schema.Property) {
      name = property.name
      schema = property.schema
      isRequired = false
      location = property.location
    }
  }

  var members: [Member] = []
  var additionalProperties: Schema.AdditionalProperties = .unspecified
  /// The first description among the schemas.
  var description: String?

  /// The indices of the first `indexed` properties by name, if there are many.
  private var indices: [String: Int] = [:]
  private var indexed = 0
  private var required: [String] = []

  /// The properties of the schema and of everything that it is composed of by `allOf` and `$ref`.
  init(of id: SchemaID, reader: SchemaReader) {
    self.init(of: id, inside: [], reader: reader)
  }

  /// The properties of the schema and of its alternatives.
  init(of id: SchemaID, with alternatives: [SchemaID], reader: SchemaReader) {
    self.init(of: id, reader: reader)
    add(
      alternatives: alternatives.map { Self(of: reader.target(of: $0), reader: reader) },
      reader: reader)
  }

  private init(of id: SchemaID, inside outer: Set<SchemaID>, reader: SchemaReader) {
    let parts = compose(id, reader: reader)
    if parts.count > 1 {
      addNestedAlternatives(below: id, of: parts, inside: outer.union([id]), reader: reader)
    }
    if parts.contains(where: { !reader[$0].conditional.isEmpty }) {
      addConditional(of: parts, inside: outer.union([id]), reader: reader)
    }
    markRequired(reader.isRequestForm(id), reader)
    if reader.hasSubtypes(id), case .unspecified = additionalProperties {
      additionalProperties = .any
    }
  }

  /// - Parameter isRequestForm: whether the values are sent, with the properties that are only in requests.
  private mutating func markRequired(_ isRequestForm: Bool, _ reader: SchemaReader) {
    let names = required.count > Self.fewMembers ? Set(required) : nil
    for index in members.indices {
      let name = members[index].name
      guard names?.contains(name) ?? required.contains(name) else { continue }
      members[index].isRequired =
        isRequestForm || !reader.store.isWriteOnly(members[index].schema)
    }
  }

  /// A step of the traversal. The parts of a schema come before its own properties.
  private enum Step {
    case compose(SchemaID)
    case addOwn(SchemaID)
  }

  /// - Returns: all schemas that this one is composed of, including itself, in the order of the document.
  private mutating func compose(_ id: SchemaID, reader: SchemaReader) -> [SchemaID] {
    guard reader.store.isComposed(id) else {
      addWhole(id, reader: reader)
      return [id]
    }
    return composeParts(of: id, reader: reader).sorted { $0.index < $1.index }
  }

  /// Adds a schema that is not composed of others, like most.
  private mutating func addWhole(_ id: SchemaID, reader: SchemaReader) {
    guard reader.budget.spend(reader[id].properties.count, on: id) else { return }
    description = reader[id].description
    let properties = reader[id].properties
    // Their names are distinct.
    members = properties.map { Member($0) }
    required = reader[id].required
    additionalProperties = reader[id].additionalProperties
  }

  private mutating func composeParts(of id: SchemaID, reader: SchemaReader) -> Set<SchemaID> {
    var seen: Set<SchemaID> = []
    var rest: [Step] = [.compose(id)]
    while let step = rest.popLast() {
      switch step {
      case .compose(let id):
        guard seen.insert(id).inserted else { continue }
        guard reader.budget.spend(reader[id].properties.count, on: id) else { return seen }
        if description == nil { description = reader[id].description }
        rest.append(.addOwn(id))
        rest += reader[id].allOf.reversed().map { .compose($0) }
        if let reference = reader[id].reference { rest.append(.compose(reference)) }
      case .addOwn(let id): addOwn(of: id, reader: reader)
      }
    }
    return seen
  }

  private mutating func addOwn(of id: SchemaID, reader: SchemaReader) {
    for property in reader[id].properties { add(property, reader: reader) }
    required += reader[id].required
    if case .unspecified = reader[id].additionalProperties { return }
    additionalProperties = reader[id].additionalProperties
  }

  /// Adds the alternatives of the schemas that `id` is composed of, as in `allOf: [{oneOf: …}]`.
  private mutating func addNestedAlternatives(
    below id: SchemaID, of composition: [SchemaID], inside outer: Set<SchemaID>,
    reader: SchemaReader
  ) {
    guard outer.count <= Self.deepestAlternatives else { return }
    for part in composition where part != id {
      let members = reader[part].oneOf + reader[part].anyOf
      let alternatives = members.lazy.map(reader.target(of:))
      // The alternatives of a base are its subtypes, which do not apply to each other.
      guard !members.isEmpty,
        !alternatives.contains(where: { outer.contains($0) || reader.composes($0, of: part) }),
        alternatives.allSatisfy({ reader.isObject($0) })
      else { continue }
      let parts = alternatives.map { Self(of: $0, inside: outer, reader: reader) }
      add(alternatives: Array(parts), reader: reader)
    }
  }

  /// Adds conditional properties as optional ones.
  private mutating func addConditional(
    of composition: [SchemaID], inside outer: Set<SchemaID>, reader: SchemaReader
  ) {
    guard outer.count <= Self.deepestAlternatives else { return }
    for part in composition {
      for schema in reader[part].conditional.map(reader.target(of:)) where !outer.contains(schema) {
        add(
          alternatives: [Self(of: schema, inside: outer, reader: reader), Self()], reader: reader)
      }
    }
  }

  /// No properties.
  private init() {}

  /// The maximum nesting of alternatives.
  private static let deepestAlternatives = 4

  /// Adds a property. If it already exists, both descriptions apply.
  private mutating func add(_ property: Schema.Property, reader: SchemaReader) {
    var member = Member(property)
    if let index = index(of: property.name) {
      member.schema = reader.conjunctions[members[index].schema, property.schema]
      members[index] = member
    } else {
      members.append(member)
    }
  }

  /// Up to this many properties, comparing their names is faster than hashing them.
  private static let fewMembers = 12

  private mutating func index(of name: String) -> Int? {
    guard members.count > Self.fewMembers else {
      for index in members.indices where members[index].name == name { return index }
      return nil
    }
    for index in indexed..<members.count { indices[members[index].name] = index }
    indexed = members.count
    return indices[name]
  }

  /// Adds the properties of the alternatives. They are optional unless all alternatives require them, and any JSON if
  /// their types differ.
  private mutating func add(alternatives: [ObjectMembers], reader: SchemaReader) {
    let own = members.count
    var counts: [String: Int] = [:]
    for alternative in alternatives where reader.budget.spend(alternative.members.count) {
      for member in alternative.members {
        if member.isRequired { counts[member.name, default: 0] += 1 }
        if let index = index(of: member.name) {
          if index >= own {
            members[index].schema = reader.either(members[index].schema, member.schema)
          }
          continue
        }
        var optional = member
        optional.isRequired = false
        members.append(optional)
      }
    }
    for (name, count) in counts where count == alternatives.count {
      if let index = index(of: name) { members[index].isRequired = true }
    }
    if case .unspecified = additionalProperties, alternatives.contains(where: \.isOpen) {
      additionalProperties = .any
    }
  }
}

extension ObjectMembers {
  /// Whether values can have additional properties.
  private var isOpen: Bool {
    switch additionalProperties {
    case .any, .schema: true
    case .unspecified, .forbidden: false
    }
  }
}

extension SchemaReader {
  /// Whether values can have properties of subtypes. A discriminator without alternatives is for schemas that are
  /// composed of this one.
  fileprivate func hasSubtypes(_ id: SchemaID) -> Bool {
    self[id].discriminator != nil && self[id].oneOf.isEmpty && self[id].anyOf.isEmpty
  }

  /// Returns a schema for values that match either of two schemas.
  fileprivate func either(_ first: SchemaID, _ second: SchemaID) -> SchemaID {
    if let joined = alternativeProperties[first, second] { return joined }
    return haveOneType(first, second) ? first : anything ?? first
  }

  /// Whether both schemas have the same type.
  func haveOneType(_ first: SchemaID, _ second: SchemaID) -> Bool {
    let (left, right) = (target(of: first), target(of: second))
    if left == right { return true }
    let (leftTypes, rightTypes) = (valueTypes(of: left), valueTypes(of: right))
    if leftTypes.isEmpty || rightTypes.isEmpty { return true }
    return leftTypes.allSatisfy(rightTypes.contains) && rightTypes.allSatisfy(leftTypes.contains)
      && (leftTypes != [.string] || self[left].format == self[right].format)
  }
}
