public import Foundation

nonisolated extension JSONValue: JSONCodable {}
nonisolated extension CalendarDate: JSONCodable {}
nonisolated extension Int32: JSONCodable {}
nonisolated extension Int64: JSONCodable {}
nonisolated extension Float: JSONCodable {}
nonisolated extension Data: JSONCodable {}

// A decoder has a short way to these types. Generic code does not find it: there a string takes twice
// the time, and a date three times.
nonisolated extension String: JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    try object.container.decode(String.self, forKey: name)
  }

  public static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self? {
    try object.container.decodeIfPresent(String.self, forKey: name)
  }

  public func write(_ name: WireName, to object: inout ObjectWriter) throws {
    try object.container.encode(self, forKey: name)
  }
}

nonisolated extension Bool: JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    try object.container.decode(Bool.self, forKey: name)
  }

  public static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self? {
    try object.container.decodeIfPresent(Bool.self, forKey: name)
  }
}

nonisolated extension Int: JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    try object.container.decode(Int.self, forKey: name)
  }

  public static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self? {
    try object.container.decodeIfPresent(Int.self, forKey: name)
  }
}

nonisolated extension Double: JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    try object.container.decode(Double.self, forKey: name)
  }

  public static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self? {
    try object.container.decodeIfPresent(Double.self, forKey: name)
  }
}

nonisolated extension Date: JSONCodable {
  public static func read(_ name: WireName, of object: ObjectReader) throws -> Self {
    try date(String.read(name, of: object), name, object)
  }

  public static func readIfPresent(_ name: WireName, of object: ObjectReader) throws -> Self? {
    try String.readIfPresent(name, of: object).map { try date($0, name, object) }
  }

  private static func date(
    _ text: String, _ name: WireName, _ object: ObjectReader
  ) throws -> Date {
    guard let date = DateTimeText.date(from: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: name, in: object.container, debugDescription: JSONCoding.noDate)
    }
    return date
  }
}
