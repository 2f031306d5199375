// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a bank account that the customer chose in a session with MX.
public nonisolated struct CreateMXOpenBankingExchange: JSONObject {
  /// The partner that knows the bank account.
  public var links: ExchangePartnerReference
  /// What MX knows the bank account by.
  public var mx: MX

  public init(links: ExchangePartnerReference, mx: MX) {
    self.links = links
    self.mx = mx
  }

  /// Takes the links one by one.
  public init(mx: MX, exchangePartner: Link) {
    self.init(links: .init(exchangePartner: exchangePartner), mx: mx)
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.mx, "mx"))

  /// What MX knows the bank account by.
  public nonisolated struct MX: JSONObject {
    /// The token of one of the customer's available exchange connections.
    public var availableConnectionToken: String {
      get { _availableConnectionToken.value }
      set { _availableConnectionToken.value = newValue }
    }
    private var _availableConnectionToken: Hidden<String>

    public init(availableConnectionToken: String) {
      _availableConnectionToken = Hidden(availableConnectionToken)
    }

    public static let properties = Properties(
      Self.init, (\.availableConnectionToken, "availableConnectionToken")
    )
  }
}
