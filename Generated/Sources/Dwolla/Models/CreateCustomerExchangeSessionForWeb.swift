// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a session that needs no address to return to, with MX or with Plaid in a browser.
public nonisolated struct CreateCustomerExchangeSessionForWeb: JSONObject {
  /// What the session is to be connected with.
  public var links: ExchangePartnerLinks

  public init(links: ExchangePartnerLinks) {
    self.links = links
  }

  public static let properties = Properties(Self.init, (\.links, "_links"))
}
