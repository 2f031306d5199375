/// A struct that is an object in JSON. Its property table implements decoding, encoding, equality
/// and hashing.
public nonisolated protocol JSONObject: JSONCodable {
  /// The properties, with their names in JSON.
  static var properties: Properties<Self> { get }
}

// Compiled once for all structs: a copy of the tables' code for each of them would be a quarter of a client.
nonisolated extension JSONObject {
  @_optimize(none)
  public init(json: JSONReader) throws {
    self = try Self.properties.read(json)
  }

  @_optimize(none)
  public func write(to json: inout JSONWriter) throws {
    try Self.properties.write(self, to: &json)
  }

  /// The names of the required properties.
  static var requiredNames: [WireName] { properties.required }

  @_optimize(none)
  public static func == (left: Self, right: Self) -> Bool {
    properties.areEqual(left, right)
  }

  @_optimize(none)
  public func hash(into hasher: inout Hasher) {
    Self.properties.hash(self, into: &hasher)
  }
}
