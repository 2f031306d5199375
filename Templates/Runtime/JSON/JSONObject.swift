/// A struct that is an object in JSON; a table of its properties reads, writes, compares and hashes it.
public nonisolated protocol JSONObject: JSONCodable {
  /// The properties, with their names in JSON.
  static var properties: Properties<Self> { get }
}

nonisolated extension JSONObject {
  public init(from decoder: any Decoder) throws {
    self = try Self.properties.read(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try Self.properties.write(self, to: encoder)
  }

  /// The names of the properties that have to be there.
  static var requiredNames: Set<String> { properties.required }

  public static func == (left: Self, right: Self) -> Bool {
    properties.areEqual(left, right)
  }

  public func hash(into hasher: inout Hasher) {
    Self.properties.hash(self, into: &hasher)
  }
}
