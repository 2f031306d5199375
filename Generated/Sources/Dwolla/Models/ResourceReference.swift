// Made by openapi-codegen from the API's description; changes here get lost.

/// Refers to a resource by its URL, in the body of a request.
public nonisolated struct ResourceReference: Codable, Equatable, Sendable {
  /// The full URL of the resource, on the server that the request goes to.
  public var href: String

  public init(href: String) {
    self.href = href
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    href = try container.decode("href")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(href, "href")
  }
}
