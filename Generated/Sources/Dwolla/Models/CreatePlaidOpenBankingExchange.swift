// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a bank account that the customer chose in a session with Plaid.
public nonisolated struct CreatePlaidOpenBankingExchange: JSONObject {
  /// What the exchange belongs to.
  public var links: Links
  /// What Plaid knows the bank account by.
  public var plaid: Plaid

  public init(links: Links, plaid: Plaid) {
    self.links = links
    self.plaid = plaid
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.plaid, "plaid"))

  /// What the exchange belongs to.
  public nonisolated struct Links: JSONObject {
    /// The partner, Plaid.
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

  /// What Plaid knows the bank account by.
  public nonisolated struct Plaid: JSONObject {
    /// The public token that Plaid Link returns when the customer is done.
    public var publicToken: String {
      get { _publicToken.value }
      set { _publicToken.value = newValue }
    }
    private var _publicToken: Hidden<String>

    public init(publicToken: String) {
      _publicToken = Hidden(publicToken)
    }

    public static let properties = Properties(Self.init, (\.publicToken, "publicToken"))
  }
}
