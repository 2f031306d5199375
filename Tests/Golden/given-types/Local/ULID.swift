/// A ULID: 26 characters of Crockford's Base32.
public nonisolated struct ULID: Hashable, Sendable, LosslessStringConvertible {
  public let description: String

  public init?(_ text: String) {
    guard text.utf8.count == 26 else { return nil }
    description = text.uppercased()
  }
}

nonisolated extension ULID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "it is no ULID")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
