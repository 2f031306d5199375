/// An enumeration to which a server may add: a value that is not known is kept, and no error.
public nonisolated protocol OpenEnum: RawRepresentable, JSONCodable, Hashable,
  CustomStringConvertible,
  ParameterValue
where RawValue: Codable & Hashable & ParameterValue & CustomStringConvertible {
  /// The values of the description, in its order.
  static var knownValues: [Self] { get }

  init(rawValue: RawValue)
}

nonisolated extension OpenEnum {
  /// Whether the value is one of the description's.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  public var description: String { rawValue.description }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
