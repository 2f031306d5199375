// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a bank account that the customer chose in a session with MX.
public nonisolated struct CreateMXOpenBankingExchange: JSONObject {
  /// What the exchange belongs to.
  public var links: Links
  /// What MX knows the bank account by.
  public var mx: MX

  public init(links: Links, mx: MX) {
    self.links = links
    self.mx = mx
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.mx, "mx"))

  /// What the exchange belongs to.
  public nonisolated struct Links: JSONObject {
    /// The partner, MX.
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
