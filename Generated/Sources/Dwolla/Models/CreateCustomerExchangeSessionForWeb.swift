// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a session that needs no address to return to, with MX or with Plaid in a browser.
public nonisolated struct CreateCustomerExchangeSessionForWeb: Codable, Equatable, Sendable {
  /// What the session is to be connected with.
  public var links: ExchangePartnerLinks

  public init(links: ExchangePartnerLinks) {
    self.links = links
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
  }
}
