/// The properties of a struct, with their names in JSON.
public nonisolated struct Properties<Object>: Sendable {
  private let initializer: any PropertyInitializer<Object>
  private let members: [PropertyAccess<Object>]

  /// - Parameters:
  ///   - make: the struct's initialiser.
  ///   - properties: in the order in which the initialiser takes them.
  public init<each Value: JSONCodable>(
    _ make: @escaping @Sendable (repeat each Value) -> Object,
    _ properties: repeat (any KeyPath<Object, each Value> & Sendable, WireName)
  ) {
    var members: [PropertyAccess<Object>] = []
    for (path, name) in repeat each properties {
      members.append(PropertyAccess(path, name))
    }
    self.members = members
    initializer = NamedInitializer(make: make, names: members.map(\.name))
  }

  func read(from decoder: any Decoder) throws -> Object {
    try initializer.make(from: ObjectReader(decoder, known: names))
  }

  func write(_ object: Object, to encoder: any Encoder) throws {
    var writer = ObjectWriter(encoder, known: names)
    for member in members { try member.write(object, &writer) }
  }

  func areEqual(_ left: Object, _ right: Object) -> Bool {
    members.allSatisfy { $0.areEqual(left, right) }
  }

  private func names() -> Set<String> {
    Set(members.map(\.name).filter { $0.role != .others }.map(\.stringValue))
  }
}

// Looking up the types of a pack's elements takes most of the time, so that only reading has a pack.
private nonisolated struct PropertyAccess<Object>: Sendable {
  let name: WireName
  let write: @Sendable (Object, inout ObjectWriter) throws -> Void
  let areEqual: @Sendable (Object, Object) -> Bool

  init<Value: JSONCodable>(_ path: any KeyPath<Object, Value> & Sendable, _ name: WireName) {
    self.name = name
    write = { object, writer in try object[keyPath: path].write(name, to: &writer) }
    areEqual = { left, right in left[keyPath: path] == right[keyPath: path] }
  }
}

// Behind a protocol, so that the compiler does not make this code anew for each struct.
private nonisolated protocol PropertyInitializer<Object>: Sendable {
  associatedtype Object
  func make(from reader: ObjectReader) throws -> Object
}

private nonisolated struct NamedInitializer<Object, each Value: JSONCodable>: PropertyInitializer {
  let make: @Sendable (repeat each Value) -> Object
  let names: [WireName]

  func make(from reader: ObjectReader) throws -> Object {
    var index = 0
    return make(repeat try (each Value).read(next(&index), of: reader))
  }

  private func next(_ index: inout Int) -> WireName {
    defer { index += 1 }
    return names[index]
  }
}
