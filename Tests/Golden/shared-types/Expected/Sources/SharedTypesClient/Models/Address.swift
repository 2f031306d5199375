// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `line1` and `city`.
public nonisolated struct Address: Codable, Equatable, Sendable {
  public var line1: String?
  public var city: String?

  public init(line1: String? = nil, city: String? = nil) {
    self.line1 = line1
    self.city = city
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    line1 = try container.decodeIfPresent("line1")
    city = try container.decodeIfPresent("city")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(line1, "line1")
    try container.encodeIfPresent(city, "city")
  }
}

/// Where somebody lives.
///
/// It has the shape of `Address`.
public typealias HomeAddress = Address

/// Where letters go.
///
/// It has the shape of `Address`.
public typealias PostAddress = Address
