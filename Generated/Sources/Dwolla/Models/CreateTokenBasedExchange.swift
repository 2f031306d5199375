// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a token of MX, Plaid or Flinks that you obtained yourself.
public nonisolated struct CreateTokenBasedExchange: JSONObject {
  /// What the exchange belongs to.
  public var links: Links
  /// The partner's token for the bank account; Plaid calls it a processor token.
  public var token: String {
    get { _token.value }
    set { _token.value = newValue }
  }
  private var _token: Hidden<String>

  public init(links: Links, token: String) {
    self.links = links
    _token = Hidden(token)
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.token, "token"))

  /// What the exchange belongs to.
  public nonisolated struct Links: JSONObject {
    /// The partner that issued the token.
    public var exchangePartner: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(exchangePartner: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.exchangePartner = exchangePartner
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.exchangePartner, "exchange-partner"), (\.additionalLinks, WireName.others)
    )
  }
}
