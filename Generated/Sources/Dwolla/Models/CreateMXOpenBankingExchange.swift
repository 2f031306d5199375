// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a bank account that the customer chose in a session with MX.
public nonisolated struct CreateMXOpenBankingExchange: Codable, Equatable, Sendable {
  /// What the exchange belongs to.
  public var links: ExchangePartnerLinks
  /// What MX knows the bank account by.
  public var mx: MX

  public init(links: ExchangePartnerLinks, mx: MX) {
    self.links = links
    self.mx = mx
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    mx = try container.decode("mx")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(mx, "mx")
  }

  /// What MX knows the bank account by.
  public nonisolated struct MX: Codable, Equatable, Sendable {
    /// The token of one of the customer's available exchange connections.
    public var availableConnectionToken: String {
      get { _availableConnectionToken.value }
      set { _availableConnectionToken.value = newValue }
    }
    private var _availableConnectionToken: Hidden<String>

    public init(availableConnectionToken: String) {
      _availableConnectionToken = Hidden(availableConnectionToken)
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      _availableConnectionToken = Hidden(try container.decode("availableConnectionToken"))
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(availableConnectionToken, "availableConnectionToken")
    }
  }
}
