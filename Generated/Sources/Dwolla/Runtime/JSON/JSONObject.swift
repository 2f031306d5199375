/// A struct that is an object in JSON. Its property table implements decoding, encoding, equality
/// and hashing.
public nonisolated protocol JSONObject: JSONCodable {
  /// The properties, with their names in JSON.
  static var properties: Properties<Self> { get }
}

nonisolated extension JSONObject {
  public init(json: JSONReader) throws {
    self = try Self.properties.read(json)
  }

  public func write(to json: inout JSONWriter) throws {
    try Self.properties.write(self, to: &json)
  }

  /// The names of the required properties.
  static var requiredNames: [WireName] { properties.required }

  public static func == (left: Self, right: Self) -> Bool {
    properties.areEqual(left, right)
  }

  public func hash(into hasher: inout Hasher) {
    Self.properties.hash(self, into: &hasher)
  }
}
