// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a bank account that the customer chose in a session with Plaid.
public nonisolated struct CreatePlaidOpenBankingExchange: Codable, Equatable, Sendable {
  /// What the exchange belongs to.
  public var links: ExchangePartnerLinks
  /// What Plaid knows the bank account by.
  public var plaid: Plaid

  public init(links: ExchangePartnerLinks, plaid: Plaid) {
    self.links = links
    self.plaid = plaid
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    plaid = try container.decode("plaid")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(plaid, "plaid")
  }

  /// What Plaid knows the bank account by.
  public nonisolated struct Plaid: Codable, Equatable, Sendable {
    /// The public token that Plaid Link returns when the customer is done.
    public var publicToken: String {
      get { _publicToken.value }
      set { _publicToken.value = newValue }
    }
    private var _publicToken: Hidden<String>

    public init(publicToken: String) {
      _publicToken = Hidden(publicToken)
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      _publicToken = Hidden(try container.decode("publicToken"))
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(publicToken, "publicToken")
    }
  }
}
