// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct UseLinks: JSONObject {
  public var selfLink: UseLinksSelf?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(selfLink: UseLinksSelf? = nil, additionalLinks: [String: JSONValue] = [:]) {
    self.selfLink = selfLink
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.additionalLinks, WireName.others)
  )

  public nonisolated struct UseLinksSelf: JSONObject, HypertextLink {
    public var href: Nullable<String>?

    public init(href: Nullable<String>? = nil) {
      self.href = href
    }

    public static let properties = Properties(Self.init, (\.href, "href"))
  }
}
