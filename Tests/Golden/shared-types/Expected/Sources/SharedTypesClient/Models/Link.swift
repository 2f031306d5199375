// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `href`.
public nonisolated struct Link: Codable, Equatable, Sendable, HypertextLink {
  public var href: String?

  public init(href: String? = nil) {
    self.href = href
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    href = try container.decodeIfPresent("href")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(href, "href")
  }
}
