/// The properties of a struct, with their names in JSON.
///
/// A class, and so are its parts: of a generic struct the type would be looked up for each value.
public nonisolated final class Properties<Object>: Sendable {
  private let make: @Sendable (ObjectReader) throws -> Object
  private let accesses: [PropertyAccess<Object>]
  private let names: [WireName]

  /// - Parameters:
  ///   - make: the struct's initialiser.
  ///   - properties: in the order in which the initialiser takes them.
  public init<each Value: JSONCodable>(
    _ make: @escaping @Sendable (repeat each Value) -> Object,
    _ properties: repeat (any KeyPath<Object, each Value> & Sendable, WireName)
  ) {
    var accesses: [PropertyAccess<Object>] = []
    var names: [WireName] = []
    for (path, name) in repeat each properties {
      accesses.append(PropertyAccess(path, name))
      names.append(name)
    }
    self.accesses = accesses
    self.names = names
    self.make = { reader in
      var index = 0
      return make(repeat try (each Value).read(reader.name(&index), of: reader))
    }
  }

  func read(from decoder: any Decoder) throws -> Object {
    try make(ObjectReader(decoder, names: names))
  }

  func write(_ object: Object, to encoder: any Encoder) throws {
    var writer = ObjectWriter(encoder, names: names)
    for access in accesses { try access.write(object, &writer) }
  }

  func areEqual(_ left: Object, _ right: Object) -> Bool {
    accesses.allSatisfy { $0.areEqual(left, right) }
  }

  func hash(_ object: Object, into hasher: inout Hasher) {
    for access in accesses { access.hash(object, &hasher) }
  }
}

private nonisolated final class PropertyAccess<Object>: Sendable {
  let write: @Sendable (Object, inout ObjectWriter) throws -> Void
  let areEqual: @Sendable (Object, Object) -> Bool
  let hash: @Sendable (Object, inout Hasher) -> Void

  init<Value: JSONCodable>(_ path: any KeyPath<Object, Value> & Sendable, _ name: WireName) {
    write = { object, writer in try object[keyPath: path].write(name, to: &writer) }
    areEqual = { left, right in left[keyPath: path] == right[keyPath: path] }
    hash = { object, hasher in object[keyPath: path].hash(into: &hasher) }
  }
}
