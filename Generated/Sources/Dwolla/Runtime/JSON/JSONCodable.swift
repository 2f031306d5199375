/// A value that this client reads and writes as JSON.
///
/// Conforming types are also `Codable`, for other coders. That goes through `JSONValue`, which is
/// slower.
public nonisolated protocol JSONCodable: Codable, Hashable, Sendable {
  /// Reads a value.
  init(json: JSONReader) throws
  /// Writes the value.
  func write(to json: inout JSONWriter) throws

  /// Reads a property.
  static func read(_ property: PropertyReader) throws -> Self
  /// Reads a property that may be missing.
  static func readIfPresent(_ property: PropertyReader) throws -> Self?
  /// Writes a property.
  func write(_ name: WireName, to json: inout JSONWriter) throws
}

nonisolated extension JSONCodable {
  public static func read(_ property: PropertyReader) throws -> Self {
    guard let value = property.value else { throw property.missing }
    return try Self(json: value)
  }

  public static func readIfPresent(_ property: PropertyReader) throws -> Self? {
    guard let value = property.value, !value.isNull else { return nil }
    return try Self(json: value)
  }

  public func write(_ name: WireName, to json: inout JSONWriter) throws {
    json.writeName(name)
    try write(to: &json)
  }
}
