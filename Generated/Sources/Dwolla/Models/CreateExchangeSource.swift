// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a bank account by an exchange, that is, as an open banking partner knows it. It is
/// verified at once.
public nonisolated struct CreateExchangeSource: JSONObject {
  /// What the funding source comes from.
  public var links: Links
  /// The kind of bank account.
  public var bankAccountType: BankAccountType
  /// What the funding source is called, in up to 50 characters.
  public var name: String

  public init(links: Links, bankAccountType: BankAccountType, name: String) {
    self.links = links
    self.bankAccountType = bankAccountType
    self.name = name
  }

  /// Takes the links one by one.
  public init(
    bankAccountType: BankAccountType, name: String, exchange: Link,
    onDemandAuthorization: Link? = nil
  ) {
    self.init(
      links: .init(exchange: exchange, onDemandAuthorization: onDemandAuthorization),
      bankAccountType: bankAccountType,
      name: name
    )
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.bankAccountType, "bankAccountType"), (\.name, "name")
  )

  /// What the funding source comes from.
  public nonisolated struct Links: JSONObject {
    /// The exchange.
    public var exchange: Link
    /// The customer's authorization of transfers on demand.
    public var onDemandAuthorization: Link? {
      get { _onDemandAuthorization.value }
      set { _onDemandAuthorization.value = newValue }
    }
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]
    private var _onDemandAuthorization: Hidden<Link?>

    public init(
      exchange: Link, onDemandAuthorization: Link? = nil, additionalLinks: [String: JSONValue] = [:]
    ) {
      self.exchange = exchange
      _onDemandAuthorization = Hidden(onDemandAuthorization)
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.exchange, "exchange"), (\.onDemandAuthorization, "on-demand-authorization"),
      (\.additionalLinks, WireName.others)
    )
  }
}
