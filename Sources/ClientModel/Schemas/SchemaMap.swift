import OpenAPI

/// Values for the schemas of a document, in a list by the number of the schema. Most questions about schemas look
/// something up, and hashing each ID would take longer than anything else.
struct SchemaMap<Value> {
  private var values: [Value?] = []

  /// - Returns: `nil` for a schema without a value.
  subscript(id: SchemaID) -> Value? {
    get { id.index < values.count ? values[id.index] : nil }
    set {
      if id.index >= values.count {
        values += Array(repeating: nil, count: id.index + 1 - values.count)
      }
      values[id.index] = newValue
    }
  }

  subscript(id: SchemaID, default standard: @autoclosure () -> Value) -> Value {
    get { self[id] ?? standard() }
    _modify {
      if self[id] == nil { self[id] = standard() }
      yield &values[id.index]!
    }
  }

  /// The schemas with a value, in the order of the document.
  var keys: [SchemaID] {
    values.indices.lazy.filter { values[$0] != nil }.map { SchemaID(index: $0) }
  }
}

extension SchemaMap: Sendable where Value: Sendable {}

/// A set of the schemas of a document.
struct SchemaSet: Sendable {
  private var isMember: [Bool] = []

  init(_ members: some Sequence<SchemaID> = []) {
    for member in members { _ = insert(member) }
  }

  /// - Returns: whether the schema was added.
  mutating func insert(_ id: SchemaID) -> Bool {
    if id.index >= isMember.count {
      isMember += Array(repeating: false, count: id.index + 1 - isMember.count)
    }
    defer { isMember[id.index] = true }
    return !isMember[id.index]
  }

  func contains(_ id: SchemaID) -> Bool { id.index < isMember.count && isMember[id.index] }
}
