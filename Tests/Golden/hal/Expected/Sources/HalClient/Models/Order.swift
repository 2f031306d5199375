// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Order: Codable, Equatable, Sendable {
  public var name: String?
  public var links: OrderLinks?

  public init(name: String? = nil, links: OrderLinks? = nil) {
    self.name = name
    self.links = links
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    name = try container.decodeIfPresent("name")
    links = try container.decodeIfPresent("_links")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(name, "name")
    try container.encodeIfPresent(links, "_links")
  }

  public nonisolated struct OrderLinks: Codable, Equatable, Sendable {
    /// Refers to another resource.
    public var selfLink: Link?
    public var items: [Link]?
    /// Refers to another resource.
    public var others: Link?
    /// The properties that are not among the others.
    public var otherLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil,
      items: [Link]? = nil,
      others: Link? = nil,
      otherLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.items = items
      self.others = others
      self.otherLinks = otherLinks
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      selfLink = try container.decodeIfPresent("self")
      items = try container.decodeIfPresent("items")
      others = try container.decodeIfPresent("others")
      otherLinks = try container.decodeOthers(besides: ["self", "items", "others"])
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeOthers(otherLinks)
      try container.encodeIfPresent(selfLink, "self")
      try container.encodeIfPresent(items, "items")
      try container.encodeIfPresent(others, "others")
    }
  }
}
