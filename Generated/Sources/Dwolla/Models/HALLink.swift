// Made by openapi-codegen from the API's description; changes here get lost.

/// A link in the form of HAL, the hypertext format of the API. Its name says where it leads.
public nonisolated struct HALLink: JSONObject, HypertextLink {
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

  public static let properties = Properties(
    Self.init, (\.href, "href"), (\.type, "type"), (\.resourceType, "resource-type")
  )
}
