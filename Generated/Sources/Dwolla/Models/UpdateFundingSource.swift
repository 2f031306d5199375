// Made by openapi-codegen from the API's description; changes here get lost.

/// New values for a bank account. Of a verified one only the name can change; the numbers and the
/// type of an unverified one can too.
public nonisolated struct UpdateFundingSource: JSONObject {
  /// What the funding source is called, in up to 50 characters.
  public var name: String
  /// The routing number of the bank, in nine digits.
  public var routingNumber: String? {
    get { _routingNumber.value }
    set { _routingNumber.value = newValue }
  }
  /// The number of the bank account.
  public var accountNumber: String? {
    get { _accountNumber.value }
    set { _accountNumber.value = newValue }
  }
  /// The kind of bank account.
  public var bankAccountType: BankAccountType?
  private var _routingNumber: Hidden<String?>
  private var _accountNumber: Hidden<String?>

  public init(
    name: String, routingNumber: String? = nil, accountNumber: String? = nil,
    bankAccountType: BankAccountType? = nil
  ) {
    self.name = name
    _routingNumber = Hidden(routingNumber)
    _accountNumber = Hidden(accountNumber)
    self.bankAccountType = bankAccountType
  }

  public static let properties = Properties(
    Self.init, (\.name, "name"), (\.routingNumber, "routingNumber"),
    (\.accountNumber, "accountNumber"), (\.bankAccountType, "bankAccountType")
  )
}
