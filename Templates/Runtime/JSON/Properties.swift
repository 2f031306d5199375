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

  /// The names of those that have to be there.
  var required: Set<String> { Set(accesses.compactMap(\.required)) }

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
  private let name: WireName
  private let type: any JSONCodable.Type

  init<Value: JSONCodable>(_ path: any KeyPath<Object, Value> & Sendable, _ name: WireName) {
    write = { object, writer in try object[keyPath: path].write(name, to: &writer) }
    areEqual = { left, right in left[keyPath: path] == right[keyPath: path] }
    self.name = name
    type = Value.self
    hash = { object, hasher in object[keyPath: path].hash(into: &hasher) }
  }

  /// The property's name if it has to be there.
  var required: String? {
    switch name.role {
    case .property: type is any OptionalValue.Type ? nil : name.stringValue
    case .nullable: name.stringValue
    case .others: nil
    }
  }
}

private nonisolated protocol OptionalValue {}
nonisolated extension Optional: OptionalValue {}
