/// The properties of a struct, with their names in JSON.
public nonisolated struct Properties<Object>: Sendable {
  private let table: any PropertyTable<Object>

  /// - Parameters:
  ///   - make: the struct's initialiser.
  ///   - properties: in the order in which the initialiser takes them.
  public init<each Value: JSONCodable>(
    _ make: @escaping @Sendable (repeat each Value) -> Object,
    _ properties: repeat (any KeyPath<Object, each Value> & Sendable, WireName)
  ) {
    table = NamedProperties(make: make, properties: (repeat each properties))
  }

  func read(from decoder: any Decoder) throws -> Object { try table.read(from: decoder) }

  func write(_ object: Object, to encoder: any Encoder) throws {
    try table.write(object, to: encoder)
  }

  func areEqual(_ left: Object, _ right: Object) -> Bool { table.areEqual(left, right) }
}

// Behind a protocol, so that the compiler does not make this code anew for each struct.
private nonisolated protocol PropertyTable<Object>: Sendable {
  associatedtype Object
  func read(from decoder: any Decoder) throws -> Object
  func write(_ object: Object, to encoder: any Encoder) throws
  func areEqual(_ left: Object, _ right: Object) -> Bool
}

private nonisolated struct NamedProperties<Object, each Value: JSONCodable>: PropertyTable {
  let make: @Sendable (repeat each Value) -> Object
  let properties: (repeat (any KeyPath<Object, each Value> & Sendable, WireName))

  func read(from decoder: any Decoder) throws -> Object {
    let reader = try ObjectReader(decoder, known: names)
    return make(repeat try (each Value).read((each properties).1, of: reader))
  }

  func write(_ object: Object, to encoder: any Encoder) throws {
    var writer = ObjectWriter(encoder, known: names)
    repeat try object[keyPath: (each properties).0].write((each properties).1, to: &writer)
  }

  func areEqual(_ left: Object, _ right: Object) -> Bool {
    for (path, _) in repeat each properties {
      guard left[keyPath: path] == right[keyPath: path] else { return false }
    }
    return true
  }

  private func names() -> Set<String> {
    var names: Set<String> = []
    for (_, name) in repeat each properties {
      guard name.role != .others else { continue }
      names.insert(name.stringValue)
    }
    return names
  }
}
