/// The properties of a struct, with their names in JSON.
///
/// This and its parts are classes, because a generic struct would need a metadata lookup for each value.
public nonisolated final class Properties<Object>: Sendable {
  private let make: @Sendable (inout PropertySequence) throws -> Object
  private let accesses: [PropertyAccess<Object>]
  private let names: PropertyNames

  /// Creates a property table.
  ///
  /// - Parameters:
  ///   - make: the initializer of the struct.
  ///   - properties: the properties in the order of the initializer.
  public convenience init<each Value: JSONCodable>(
    _ make: @escaping @Sendable (repeat each Value) -> Object,
    _ properties: repeat (any KeyPath<Object, each Value> & Sendable, WireName)
  ) {
    self.init(
      PropertyTable(repeat each properties),
      reading: { properties in make(repeat try (each Value).read(&properties)) })
  }

  /// Creates a property table in parts, for structs whose properties would take long to compile in one.
  ///
  /// - Parameters:
  ///   - tables: the parts.
  ///   - make: an initializer that reads the properties in the order of the tables.
  @_optimize(none)  // Runs once for each struct, and need not be specialized for it.
  public init(
    _ tables: PropertyTable<Object>...,
    reading make: @escaping @Sendable (inout PropertySequence) throws -> Object
  ) {
    accesses = tables.flatMap(\.accesses)
    names = PropertyNames(accesses.map(\.name))
    self.make = make
  }

  /// The names of the required properties.
  var required: [WireName] { accesses.filter(\.isRequired).map(\.name) }

  func read(_ json: JSONReader) throws -> Object {
    try json.document.watch?.pass()
    var properties = PropertySequence(json, names, try names.tokens(in: json))
    return try make(&properties)
  }

  func write(_ object: Object, to json: inout JSONWriter) throws {
    try json.beginObject()
    if let tag = json.takeTag() {
      try write(object, to: &json, taggedWith: tag)
    } else {
      for access in accesses { try write(access, of: object, to: &json) }
    }
    json.endObject()
  }

  private func write(
    _ access: PropertyAccess<Object>, of object: Object, to json: inout JSONWriter
  ) throws {
    if access.name.role == .others { json.taken = names }
    try access.write(object, &json)
  }

  /// Writes the tag first, because some servers need it to decode the rest.
  private func write(
    _ object: Object, to json: inout JSONWriter, taggedWith tag: JSONWriter.Tag
  ) throws {
    let own = accesses.first { $0.name.text == tag.name.text }
    let start = json.count
    try own?.write(object, &json)
    if json.count == start {
      json.writeName(tag.name)
      try tag.value.write(to: &json)
    }
    for access in accesses where access !== own { try write(access, of: object, to: &json) }
  }

  func areEqual(_ left: Object, _ right: Object) -> Bool {
    accesses.allSatisfy { $0.areEqual(left, right) }
  }

  func hash(_ object: Object, into hasher: inout Hasher) {
    for access in accesses { access.hash(object, &hasher) }
  }
}

nonisolated final class PropertyAccess<Object>: Sendable {
  let write: @Sendable (Object, inout JSONWriter) throws -> Void
  let areEqual: @Sendable (Object, Object) -> Bool
  let hash: @Sendable (Object, inout Hasher) -> Void
  let name: WireName
  private let type: any JSONCodable.Type

  init<Value: JSONCodable>(_ path: any KeyPath<Object, Value> & Sendable, _ name: WireName) {
    let offset = MemoryLayout<Object>.offset(of: path)
    write = { object, json in
      try Self.value(of: object, path, offset).write(name, to: &json)
    }
    areEqual = { left, right in
      Self.value(of: left, path, offset) == Self.value(of: right, path, offset)
    }
    hash = { object, hasher in Self.value(of: object, path, offset).hash(into: &hasher) }
    self.name = name
    type = Value.self
  }

  /// The value of a property. A key path looks up types for each access, which took a third of the time of writing, so
  /// stored properties are read at their offsets.
  @inline(__always)
  private static func value<Value>(
    of object: Object, _ path: any KeyPath<Object, Value> & Sendable, _ offset: Int?
  ) -> Value {
    #if compiler(>=6.2)
      if let offset {
        return unsafe withUnsafePointer(to: object) { start in
          unsafe UnsafeRawPointer(start).load(fromByteOffset: offset, as: Value.self)
        }
      }
    #endif
    return object[keyPath: path]
  }

  /// Whether the property is required.
  var isRequired: Bool {
    switch name.role {
    case .property: !(type is any OptionalValue.Type)
    case .nullable: true
    case .others: false
    }
  }
}

private nonisolated protocol OptionalValue {}
nonisolated extension Optional: OptionalValue {}
