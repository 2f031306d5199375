// Made by openapi-codegen from the API's description; changes here get lost.

/// The numbers of a virtual account, to give to who sends money to it.
public nonisolated struct VirtualAccountRouting: JSONObject {
  /// Where the numbers are.
  public var links: SelfLinks?
  /// The account number.
  public var accountNumber: String {
    get { _accountNumber.value }
    set { _accountNumber.value = newValue }
  }
  /// The routing number.
  public var routingNumber: String {
    get { _routingNumber.value }
    set { _routingNumber.value = newValue }
  }
  private var _accountNumber: Hidden<String>
  private var _routingNumber: Hidden<String>

  public init(accountNumber: String, routingNumber: String, links: SelfLinks? = nil) {
    self.links = links
    _accountNumber = Hidden(accountNumber)
    _routingNumber = Hidden(routingNumber)
  }

  public static let properties = Properties(
    Self.init, (\.accountNumber, "accountNumber"), (\.routingNumber, "routingNumber"),
    (\.links, "_links")
  )
}
