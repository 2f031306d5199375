/// A value that this client reads and writes as JSON.
///
/// Conforming types are also `Codable`, for other coders. Those convert through `JSONValue`, which
/// is slower.
public nonisolated protocol JSONCodable: Codable, Hashable, Sendable {
  /// Reads a value.
  init(json: JSONReader) throws
  /// Writes the value.
  func write(to json: inout JSONWriter) throws

  /// Reads the next property.
  static func read(_ properties: inout PropertySequence) throws -> Self
  /// Reads the next property, which may be missing.
  static func readIfPresent(_ properties: inout PropertySequence) throws -> Self?
  /// Writes a property.
  func write(_ name: WireName, to json: inout JSONWriter) throws
}

nonisolated extension JSONCodable {
  public static func read(_ properties: inout PropertySequence) throws -> Self {
    guard let value = properties.advance() else { throw properties.missing }
    return try Self(json: value)
  }

  public static func readIfPresent(_ properties: inout PropertySequence) throws -> Self? {
    guard let value = properties.advance(), !value.isNull else { return nil }
    return try Self(json: value)
  }

  public func write(_ name: WireName, to json: inout JSONWriter) throws {
    json.writeName(name)
    try write(to: &json)
  }
}
