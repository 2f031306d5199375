// Made by openapi-codegen from the API's description; changes here get lost.

/// Refers to another resource.
public nonisolated struct LinkModel: JSONObject, HypertextLink {
  public var href: String
  public var title: String?
  public var templated: Bool?

  public init(href: String, title: String? = nil, templated: Bool? = nil) {
    self.href = href
    self.title = title
    self.templated = templated
  }

  public static let properties = Properties(
    Self.init, (\.href, "href"), (\.title, "title"), (\.templated, "templated")
  )
}
