// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a session that needs no address to return to, with MX or with Plaid in a browser.
public nonisolated struct CreateCustomerExchangeSessionForWeb: JSONObject {
  /// What the session is to be connected with.
  public var links: Links

  public init(links: Links) {
    self.links = links
  }

  public static let properties = Properties(Self.init, (\.links, "_links"))

  /// What the session is to be connected with.
  public nonisolated struct Links: JSONObject {
    /// The partner to hold the session with.
    public var exchangePartner: Link

    public init(exchangePartner: Link) {
      self.exchangePartner = exchangePartner
    }

    public static let properties = Properties(Self.init, (\.exchangePartner, "exchange-partner"))
  }
}
