// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a token of MX, Plaid or Flinks that you obtained yourself.
public nonisolated struct CreateTokenBasedExchange: Codable, Equatable, Sendable {
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    _token = Hidden(try container.decode("token"))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(token, "token")
  }

  /// What the exchange belongs to.
  public nonisolated struct Links: Codable, Equatable, Sendable {
    /// The partner that issued the token.
    public var exchangePartner: ExchangePartnerLink
    /// The properties that are not among the others.
    public var others: [String: JSONValue]

    public init(exchangePartner: ExchangePartnerLink, others: [String: JSONValue] = [:]) {
      self.exchangePartner = exchangePartner
      self.others = others
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      exchangePartner = try container.decode("exchange-partner")
      others = try container.decodeOthers(besides: ["exchange-partner"])
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeOthers(others)
      try container.encode(exchangePartner, "exchange-partner")
    }
  }
}
