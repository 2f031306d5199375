/// An enum to which a server may add values. Unknown values are kept.
public nonisolated protocol OpenEnum: RawRepresentable, JSONCodable, Hashable,
  CustomStringConvertible,
  ParameterValue
where RawValue: JSONCodable & ParameterValue & CustomStringConvertible {
  /// The documented values in the order of the API description.
  static var knownValues: [Self] { get }

  init(rawValue: RawValue)
}

nonisolated extension OpenEnum {
  /// Whether the value is documented.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  static func documents(_ json: JSONReader) -> Bool { (try? Self(json: json))?.isKnown == true }

  public var description: String { rawValue.description }

  public init(json: JSONReader) throws {
    self.init(rawValue: try RawValue(json: json))
  }

  // Explicit, because the standard library's implementations for `RawRepresentable` would be ambiguous with those of
  // `JSONCodable`.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try RawValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    try rawValue.encode(to: encoder)
  }

  public func write(to json: inout JSONWriter) throws {
    try rawValue.write(to: &json)
  }
}
