import OpenAPI

/// What the values of a property are that several parts of a schema describe, those of its `allOf` and itself: all of
/// them hold.
struct Conjunctions: Sendable {
  struct Pair: Hashable, Sendable {
    var first: SchemaID
    var second: SchemaID
  }

  /// The schema that represents both.
  private var schemas: [Pair: SchemaID] = [:]
  var isEmpty: Bool { schemas.isEmpty }

  init() {}

  /// - Parameter store: receives the schemas of values that two schemas describe in part.
  init(reader: SchemaReader, store: inout SchemaStore) {
    var merger = Merger(reader: reader, store: store)
    merger.mergeAll()
    schemas = merger.schemas
    store = merger.store
  }

  /// The schemas of both with the two that they represent, in the order in which they were made.
  var all: [(pair: Pair, schema: SchemaID)] {
    schemas.map { ($0, $1) }.sorted { $0.1.index < $1.1.index }
  }

  /// - Returns: the later one where nothing is known of the two.
  subscript(first: SchemaID, second: SchemaID) -> SchemaID {
    schemas[Pair(first: first, second: second)] ?? second
  }
}

private struct Merger {
  let reader: SchemaReader
  var store: SchemaStore
  var schemas: [Conjunctions.Pair: SchemaID] = [:]
  /// Objects that the document does not have.
  private var made: Set<SchemaID> = []
  private var unfinished: [SchemaID] = []

  init(reader: SchemaReader, store: SchemaStore) {
    self.reader = reader
    self.store = store
  }

  mutating func mergeAll() {
    for id in store.ids where !store.schemas[id.index].isWhole {
      mergeProperties(of: id)
    }
    while let id = unfinished.popLast() { mergeProperties(of: id) }
  }

  private mutating func mergeProperties(of id: SchemaID) {
    var known: [String: SchemaID] = [:]
    for part in composition(of: id) {
      for property in store.schemas[part.index].properties {
        let schema = property.schema
        known[property.name] = known[property.name].map { both($0, schema) } ?? schema
      }
    }
  }

  /// All schemas that one is composed of, in the order in which they add to it.
  private func composition(of id: SchemaID) -> [SchemaID] {
    enum Step {
      case enter(SchemaID)
      case leave(SchemaID)
    }
    var found: [SchemaID] = []
    var seen: Set<SchemaID> = []
    var rest: [Step] = [.enter(id)]
    while let step = rest.popLast() {
      switch step {
      case .leave(let id): found.append(id)
      case .enter(let id):
        guard seen.insert(id).inserted else { continue }
        let schema = store.schemas[id.index]
        guard reader.budget.spend(schema.properties.count) else { return found }
        rest.append(.leave(id))
        rest += schema.allOf.reversed().map { .enter($0) }
        if let reference = schema.reference { rest.append(.enter(reference)) }
      }
    }
    return found
  }

  private mutating func both(_ first: SchemaID, _ second: SchemaID) -> SchemaID {
    let pair = Conjunctions.Pair(first: first, second: second)
    if let known = schemas[pair] { return known }
    let merged = merged(first, second)
    schemas[pair] = merged
    return merged
  }

  private mutating func merged(_ first: SchemaID, _ second: SchemaID) -> SchemaID {
    let (left, right) = (target(of: first), target(of: second))
    if left == right || composes(right, of: left) { return second }
    if composes(left, of: right) { return first }
    switch (form(of: left), form(of: right)) {
    case (.object, .object): return object(first, second)
    case (.list(let items), .list(let others)):
      let both = both(items, others)
      return both == others ? second : both == items ? first : list(of: both, second)
    case (let form, let other): return form.rank > other.rank ? first : second
    }
  }

  private mutating func object(_ first: SchemaID, _ second: SchemaID) -> SchemaID {
    var schema = Schema(at: store.schemas[second.index].location)
    schema.types = [.object]
    schema.allOf = [first, second]
    let id = store.append(schema)
    made.insert(id)
    unfinished.append(id)
    return id
  }

  private mutating func list(of items: SchemaID, _ second: SchemaID) -> SchemaID {
    var schema = Schema(at: store.schemas[second.index].location)
    schema.types = [.array]
    schema.items = items
    return store.append(schema)
  }

  // MARK: What the values are

  private enum Form {
    case object
    case list(SchemaID)
    /// How much is known of them.
    case other(rank: Int)

    var rank: Int { if case .other(let rank) = self { rank } else { 2 } }
  }

  private func form(of id: SchemaID) -> Form {
    if made.contains(id) { return .object }
    // Lists that were put together are in neither.
    guard isOfDocument(id) else {
      return store.schemas[id.index].items.map { .list($0) } ?? .other(rank: 0)
    }
    var id = id
    for _ in 0..<SchemaReader.deepestLook {
      guard case .alias(let other) = reader.kind(of: id) else { break }
      id = reader.target(of: other)
    }
    return switch reader.kind(of: id) {
    case .object, .objectWithAlternatives, .map(_?): .object
    case .array(let items?): .list(items)
    case .map(nil), .primitive(.json), .alias: .other(rank: 0)
    case .primitive(.string), .array(nil): .other(rank: 1)
    case .primitive, .enumeration, .union: .other(rank: 2)
    }
  }

  private func target(of id: SchemaID) -> SchemaID { isOfDocument(id) ? reader.target(of: id) : id }

  private func composes(_ id: SchemaID, of part: SchemaID) -> Bool {
    isOfDocument(id) && reader.composes(id, of: part)
  }

  private func isOfDocument(_ id: SchemaID) -> Bool {
    id.index < reader.store.schemas.count
  }
}

extension Schema {
  /// Whether nothing but itself describes its values.
  fileprivate var isWhole: Bool { allOf.isEmpty && reference == nil }
}
