// Made by openapi-codegen from the API's description; changes here get lost.

/// A link to a resource. In a request, `href` alone names a resource; in a response, the other
/// properties say what is found there.
public nonisolated struct HALLink: JSONObject, HypertextLink {
  /// The full URL of the resource, on the server that the request goes to.
  public var href: String
  /// The media type of what is there.
  public var type: String?
  /// The kind of resource that is there, `customer` for example.
  public var resourceType: String?

  public init(href: String, type: String? = nil, resourceType: String? = nil) {
    self.href = href
    self.type = type
    self.resourceType = resourceType
  }

  public static let properties = Properties(
    Self.init, (\.href, "href"), (\.type, "type"), (\.resourceType, "resource-type")
  )
}
