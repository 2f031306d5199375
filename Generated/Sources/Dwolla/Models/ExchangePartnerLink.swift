// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `href`.
public nonisolated struct ExchangePartnerLink: JSONObject, HypertextLink {
  /// The URL of the partner.
  public var href: String?

  public init(href: String? = nil) {
    self.href = href
  }

  public static let properties = Properties(Self.init, (\.href, "href"))
}
