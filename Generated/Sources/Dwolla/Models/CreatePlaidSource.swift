// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a bank account by a processor token of Plaid. It is verified at once.
public nonisolated struct CreatePlaidSource: JSONObject {
  /// The processor token that Plaid issued for the bank account.
  public var plaidToken: String {
    get { _plaidToken.value }
    set { _plaidToken.value = newValue }
  }
  /// The kind of bank account.
  public var bankAccountType: BankAccountType
  /// What the funding source is called, in up to 50 characters.
  public var name: String
  /// The networks to use. Without it that is ACH; `wire` has to be asked for.
  public var channels: [Channel]?
  /// The authorization of transfers on demand.
  public var links: AuthorizationLinks?
  private var _plaidToken: Hidden<String>

  public init(
    plaidToken: String, bankAccountType: BankAccountType, name: String, channels: [Channel]? = nil,
    links: AuthorizationLinks? = nil
  ) {
    _plaidToken = Hidden(plaidToken)
    self.bankAccountType = bankAccountType
    self.name = name
    self.channels = channels
    self.links = links
  }

  public static let properties = Properties(
    Self.init, (\.plaidToken, "plaidToken"), (\.bankAccountType, "bankAccountType"),
    (\.name, "name"), (\.channels, "channels"), (\.links, "_links")
  )
}
