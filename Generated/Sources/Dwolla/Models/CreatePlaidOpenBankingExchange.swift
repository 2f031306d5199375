// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a bank account that the customer chose in a session with Plaid.
public nonisolated struct CreatePlaidOpenBankingExchange: JSONObject {
  /// The partner that knows the bank account.
  public var links: ExchangePartnerReference
  /// What Plaid knows the bank account by.
  public var plaid: Plaid

  public init(links: ExchangePartnerReference, plaid: Plaid) {
    self.links = links
    self.plaid = plaid
  }

  /// Takes the links one by one.
  public init(plaid: Plaid, exchangePartner: Link) {
    self.init(links: .init(exchangePartner: exchangePartner), plaid: plaid)
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.plaid, "plaid"))

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
