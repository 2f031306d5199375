// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a bank account by its numbers. It is not verified until micro-deposits are.
public nonisolated struct CreateBankSource: JSONObject {
  /// The routing number of the bank, in nine digits.
  public var routingNumber: String {
    get { _routingNumber.value }
    set { _routingNumber.value = newValue }
  }
  /// The number of the bank account.
  public var accountNumber: String {
    get { _accountNumber.value }
    set { _accountNumber.value = newValue }
  }
  /// The kind of bank account.
  public var bankAccountType: BankAccountType
  /// What the funding source is called, in up to 50 characters.
  public var name: String
  /// The networks to use. Without it that is ACH; `wire` has to be asked for.
  public var channels: [Channel]?
  /// The authorization of transfers on demand.
  public var links: AuthorizationLinks?
  private var _routingNumber: Hidden<String>
  private var _accountNumber: Hidden<String>

  public init(
    routingNumber: String, accountNumber: String, bankAccountType: BankAccountType, name: String,
    channels: [Channel]? = nil, links: AuthorizationLinks? = nil
  ) {
    _routingNumber = Hidden(routingNumber)
    _accountNumber = Hidden(accountNumber)
    self.bankAccountType = bankAccountType
    self.name = name
    self.channels = channels
    self.links = links
  }

  public static let properties = Properties(
    Self.init, (\.routingNumber, "routingNumber"), (\.accountNumber, "accountNumber"),
    (\.bankAccountType, "bankAccountType"), (\.name, "name"), (\.channels, "channels"),
    (\.links, "_links")
  )
}
