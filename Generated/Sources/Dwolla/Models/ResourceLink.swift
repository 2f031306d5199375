// Made by openapi-codegen from the API's description; changes here get lost.

/// A link whose address, media type and kind of resource are always given.
public nonisolated struct ResourceLink: JSONObject, HypertextLink {
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

  public static let properties = Properties(
    Self.init, (\.href, "href"), (\.type, "type"), (\.resourceType, "resource-type")
  )
}
