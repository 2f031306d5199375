import OpenAPI

/// Combined schemas for properties that occur in several parts of an `allOf`. All parts apply.
struct Conjunctions: Sendable {
  struct Pair: Hashable, Sendable {
    var first: SchemaID
    var second: SchemaID
  }

  /// The combined schema of each pair.
  private var schemas: [Pair: SchemaID] = [:]
  var isEmpty: Bool { schemas.isEmpty }

  init() {}

  /// - Parameter store: receives the combined schemas.
  init(reader: SchemaReader, store: inout SchemaStore) {
    var merger = Merger(reader: reader, store: store)
    merger.mergeAll()
    schemas = merger.schemas
    store = merger.store
  }

  /// The combined schemas, in the order in which they were added.
  var all: [(pair: Pair, schema: SchemaID)] {
    schemas.map { ($0, $1) }.sorted { $0.1.index < $1.1.index }
  }

  /// - Returns: the second schema if there is no combined one.
  subscript(first: SchemaID, second: SchemaID) -> SchemaID {
    schemas[Pair(first: first, second: second)] ?? second
  }
}

private struct Merger {
  let reader: SchemaReader
  var store: SchemaStore
  var schemas: [Conjunctions.Pair: SchemaID] = [:]
  /// Synthesized objects.
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

  /// All schemas that a schema is composed of, in order.
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

  /// Descends into nested lists with a loop, because the nesting can exceed the stack or be infinite.
  private mutating func both(_ first: SchemaID, _ second: SchemaID) -> SchemaID {
    var outer: [(lists: Conjunctions.Pair, items: Conjunctions.Pair)] = []
    var seen: Set<Conjunctions.Pair> = []
    var pair = Conjunctions.Pair(first: first, second: second)
    // For recursive lists, use the second one.
    while schemas[pair] == nil, seen.insert(pair).inserted, reader.budget.spend(),
      let items = items(of: pair)
    {
      outer.append((pair, items))
      pair = items
    }
    var result = schemas[pair] ?? (outer.contains { $0.lists == pair } ? pair.second : merged(pair))
    schemas[pair] = result
    for (lists, items) in outer.reversed() {
      result =
        result == items.second
        ? lists.second
        : result == items.first ? lists.first : list(of: result, lists.second)
      schemas[lists] = result
    }
    return result
  }

  /// - Returns: `nil` unless both are lists and neither is a part of the other.
  private func items(of lists: Conjunctions.Pair) -> Conjunctions.Pair? {
    let (left, right) = (target(of: lists.first), target(of: lists.second))
    guard left != right, !composes(right, of: left), !composes(left, of: right),
      case .list(let first) = form(of: left), case .list(let second) = form(of: right)
    else { return nil }
    return Conjunctions.Pair(first: first, second: second)
  }

  /// The schema for two that are not both lists.
  private mutating func merged(_ pair: Conjunctions.Pair) -> SchemaID {
    let (left, right) = (target(of: pair.first), target(of: pair.second))
    if left == right || composes(right, of: left) { return pair.second }
    if composes(left, of: right) { return pair.first }
    switch (form(of: left), form(of: right)) {
    case (.object, .object): return object(pair.first, pair.second)
    case (let form, let other): return form.rank > other.rank ? pair.first : pair.second
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

  // MARK: Kinds of values

  private enum Form {
    case object
    case list(SchemaID)
    /// Other values. The rank represents how specific the schema is.
    case other(rank: Int)

    var rank: Int { if case .other(let rank) = self { rank } else { 2 } }
  }

  private func form(of id: SchemaID) -> Form {
    if made.contains(id) { return .object }
    // Combined lists are in neither set.
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
  /// Whether the schema is complete without references or `allOf`.
  fileprivate var isWhole: Bool { allOf.isEmpty && reference == nil }
}
