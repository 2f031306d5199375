// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Order: JSONObject {
  public var name: String?
  public var links: Links?

  public init(name: String? = nil, links: Links? = nil) {
    self.name = name
    self.links = links
  }

  public static let properties = Properties(Self.init, (\.name, "name"), (\.links, "_links"))

  public nonisolated struct Links: JSONObject {
    /// Refers to another resource.
    public var selfLink: Link?
    public var items: [Link]?
    /// Refers to another resource.
    public var additionalLinks: Link?
    /// The properties that are not among the others.
    public var additionalLinkValues: [String: JSONValue]

    public init(
      selfLink: Link? = nil, items: [Link]? = nil, additionalLinks: Link? = nil,
      additionalLinkValues: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.items = items
      self.additionalLinks = additionalLinks
      self.additionalLinkValues = additionalLinkValues
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.items, "items"), (\.additionalLinks, "additionalLinks"),
      (\.additionalLinkValues, WireName.others)
    )
  }
}
