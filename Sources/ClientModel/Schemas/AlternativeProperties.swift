import OpenAPI

/// The schemas of properties that several alternatives of one object define differently. A value can match any of them.
struct AlternativeProperties: Sendable {
  /// The schema that has both as alternatives.
  private var schemas: [Conjunctions.Pair: SchemaID] = [:]
  /// The schemas that are not in the document.
  private var made: Set<SchemaID> = []
  var isEmpty: Bool { schemas.isEmpty }

  init() {}

  /// - Parameter store: receives the schemas that list alternatives.
  init(reader: SchemaReader, store: inout SchemaStore) {
    var pass = Pass(reader: reader, store: store)
    pass.joinAll()
    schemas = pass.schemas
    made = Set(schemas.values)
    store = pass.store
  }

  func contains(_ id: SchemaID) -> Bool { made.contains(id) }

  /// - Returns: `nil` if one of the two already describes the values of both.
  subscript(first: SchemaID, second: SchemaID) -> SchemaID? {
    schemas[Conjunctions.Pair(first: first, second: second)]
  }
}

private struct Pass {
  let reader: SchemaReader
  var store: SchemaStore
  var schemas: [Conjunctions.Pair: SchemaID] = [:]
  /// The schemas that are not in the document, by their alternatives.
  private var made: [[SchemaID]: SchemaID] = [:]
  private var lists = SchemaMap<[SchemaID]>()
  private var unfinished: [SchemaID] = []

  init(reader: SchemaReader, store: SchemaStore) {
    self.reader = reader
    self.store = store
  }

  mutating func joinAll() {
    for id in store.ids { join(store.schemas[id.index].oneOf + store.schemas[id.index].anyOf) }
    while let id = unfinished.popLast() { join(lists[id] ?? []) }
  }

  private mutating func join(_ alternatives: [SchemaID]) {
    guard alternatives.count > 1 else { return }
    var known: [String: SchemaID] = [:]
    for alternative in alternatives {
      let target = reader.target(of: alternative)
      guard reader.isObject(target) else { return }
      let members = ObjectMembers(of: target, reader: reader).members
      guard reader.budget.spend(members.count) else { return }
      for member in members {
        known[member.name] = known[member.name].map { either($0, member.schema) } ?? member.schema
      }
    }
  }

  private mutating func either(_ first: SchemaID, _ second: SchemaID) -> SchemaID {
    guard first != second, canDiffer(first, second) else { return first }
    let pair = Conjunctions.Pair(first: first, second: second)
    if let known = schemas[pair] { return known }
    let alternatives =
      members(of: first)
      + members(of: second).filter { other in
        !members(of: first).contains { reader.target(of: $0) == reader.target(of: other) }
      }
    guard alternatives.count > 1, differ(alternatives) else { return first }
    let schema = made[alternatives] ?? list(alternatives)
    schemas[pair] = schema
    return schema
  }

  private mutating func list(_ alternatives: [SchemaID]) -> SchemaID {
    var schema = Schema(at: store.schemas[alternatives[0].index].location)
    schema.anyOf = alternatives
    let id = store.append(schema)
    made[alternatives] = id
    lists[id] = alternatives
    unfinished.append(id)
    return id
  }

  private func members(of id: SchemaID) -> [SchemaID] { lists[id] ?? [id] }

  /// Excludes most pairs quickly. Lists of alternatives need a closer look.
  private func canDiffer(_ first: SchemaID, _ second: SchemaID) -> Bool {
    guard lists[first] == nil, lists[second] == nil else { return true }
    let (left, right) = (reader.target(of: first), reader.target(of: second))
    return left != right && differ([left, right])
  }

  /// Whether all are objects with properties, lists, enums, or booleans: of other values, the first one describes all.
  private func differ(_ alternatives: [SchemaID]) -> Bool {
    let kinds = alternatives.map { reader.kind(of: reader.target(of: $0)) }
    return kinds.allSatisfy(\.isObject) || kinds.allSatisfy(\.isList)
      || kinds.allSatisfy { $0.isEnumeration(of: .string) }
      || kinds.allSatisfy { $0.isEnumeration(of: .integer) } || kinds.allSatisfy(\.isBoolean)
  }
}

extension SchemaKind {
  fileprivate var isObject: Bool {
    switch self {
    case .object, .objectWithAlternatives: true
    case .primitive, .enumeration, .array, .map, .union, .alias: false
    }
  }

  fileprivate func isEnumeration(of type: Enumeration.RawType) -> Bool {
    if case .enumeration(type, _) = self { true } else { false }
  }

  fileprivate var isBoolean: Bool { if case .primitive(.boolean) = self { true } else { false } }

  fileprivate var isList: Bool { if case .array(_?) = self { true } else { false } }
}
