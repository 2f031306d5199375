// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a session that needs no address to return to, with MX, with Checkout.com or with Plaid
/// in a browser.
public nonisolated struct CreateCustomerExchangeSessionForWeb: JSONObject {
  /// What the session is to be connected with.
  public var links: Links

  public init(links: Links) {
    self.links = links
  }

  /// Takes the links one by one.
  public init(exchangePartner: Link) {
    self.init(links: .init(exchangePartner: exchangePartner))
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
