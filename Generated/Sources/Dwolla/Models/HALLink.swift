// Made by openapi-codegen from the API's description; changes here get lost.

/// A link in the form of HAL, the hypertext format of the API. Its name says where it leads.
public nonisolated struct HALLink: Codable, Equatable, Sendable, HypertextLink {
  /// The URL that the link leads to.
  public var href: String?
  /// The media type of what is there.
  public var type: String?
  /// The kind of resource that is there, `exchange-partner` say.
  public var resourceType: String?

  public init(href: String? = nil, type: String? = nil, resourceType: String? = nil) {
    self.href = href
    self.type = type
    self.resourceType = resourceType
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    href = try container.decodeIfPresent("href")
    type = try container.decodeIfPresent("type")
    resourceType = try container.decodeIfPresent("resource-type")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(href, "href")
    try container.encodeIfPresent(type, "type")
    try container.encodeIfPresent(resourceType, "resource-type")
  }
}
