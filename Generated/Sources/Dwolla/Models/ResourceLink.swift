// Made by openapi-codegen from the API's description; changes here get lost.

/// A link whose address, media type and kind of resource are always given.
public nonisolated struct ResourceLink: Codable, Equatable, Sendable, HypertextLink {
  /// The address to follow.
  public var href: String
  /// The media type found at the address.
  public var type: String
  /// The kind of resource found at the address, `customer` say.
  public var resourceType: String

  public init(href: String, type: String, resourceType: String) {
    self.href = href
    self.type = type
    self.resourceType = resourceType
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    href = try container.decode("href")
    type = try container.decode("type")
    resourceType = try container.decode("resource-type")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(href, "href")
    try container.encode(type, "type")
    try container.encode(resourceType, "resource-type")
  }
}
