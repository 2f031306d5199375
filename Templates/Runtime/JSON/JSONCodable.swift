/// A value that stands in JSON, and how it does so as a property of an object.
public nonisolated protocol JSONCodable: Codable, Hashable, Sendable {
  /// Reads a property.
  static func read(_ name: WireName, of object: ObjectReader) throws -> Self
  /// Reads a property that may be missing.
  static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self?
  /// Writes a property.
  func write(_ name: WireName, to object: inout ObjectWriter) throws
}

nonisolated extension JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    try object.container.decode(Self.self, forKey: name)
  }

  public static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self? {
    try object.container.decodeIfPresent(Self.self, forKey: name)
  }

  public func write(_ name: WireName, to object: inout ObjectWriter) throws {
    try object.container.encode(self, forKey: name)
  }
}

nonisolated extension Optional: JSONCodable where Wrapped: JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    if name.role == .nullable, !object.container.contains(name) {
      throw DecodingError.keyNotFound(
        name, .init(codingPath: object.container.codingPath, debugDescription: "It is missing."))
    }
    return try Wrapped.readIfPresent(name, of: object)
  }

  public func write(_ name: WireName, to object: inout ObjectWriter) throws {
    if let self {
      try self.write(name, to: &object)
    } else if name.role == .nullable {
      try object.container.encodeNil(forKey: name)
    }
  }
}

nonisolated extension Nullable: JSONCodable where Wrapped: JSONCodable {
  public static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self? {
    guard object.container.contains(name) else { return nil }
    return try object.container.decodeNil(forKey: name)
      ? .null : .value(Wrapped.read(name, of: object))
  }
}

nonisolated extension Array: JSONCodable where Element: JSONCodable {}

nonisolated extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    guard name.role == .others else {
      return try object.container.decode(Self.self, forKey: name)
    }
    let known = object.known
    var others: Self = [:]
    for key in object.container.allKeys where !known.contains(key.stringValue) {
      others[key.stringValue] = try Value.read(key, of: object)
    }
    return others
  }

  public func write(_ name: WireName, to object: inout ObjectWriter) throws {
    guard name.role == .others else { return try object.container.encode(self, forKey: name) }
    let known = object.known
    for (key, value) in self where !known.contains(key) {
      // What a property leaves out where it is nil is a null of a map.
      try object.container.encode(value, forKey: WireName(key))
    }
  }
}
