// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `href`.
public nonisolated struct HrefFields: Codable, Equatable, Sendable, HypertextLink {
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

/// Where the partner sends the customer back to when the session is over.
///
/// It has the shape of `HrefFields`.
public typealias RedirectTarget = HrefFields

/// Refers to a resource by its URL, in the body of a request.
///
/// It has the shape of `HrefFields`.
public typealias ResourceReference = HrefFields
