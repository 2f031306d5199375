// Made by openapi-codegen from the API's description; changes here get lost.

/// Refers to another resource.
public nonisolated struct Link: Codable, Equatable, Sendable, HypertextLink {
  public var href: String
  public var title: String?
  public var templated: Bool?

  public init(href: String, title: String? = nil, templated: Bool? = nil) {
    self.href = href
    self.title = title
    self.templated = templated
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    href = try container.decode("href")
    title = try container.decodeIfPresent("title")
    templated = try container.decodeIfPresent("templated")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(href, "href")
    try container.encodeIfPresent(title, "title")
    try container.encodeIfPresent(templated, "templated")
  }
}
