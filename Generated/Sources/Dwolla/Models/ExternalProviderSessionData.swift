// Made by openapi-codegen from the API's description; changes here get lost.

/// A payment session at Checkout.com, in the form in which their Flow component takes it.
///
/// The names of its properties are those of Checkout.com.
public nonisolated struct ExternalProviderSessionData: JSONObject {
  /// The identifier of the payment session at Checkout.com.
  public var id: String?
  /// The secret that proves the right to use the payment session. Keep it out of logs.
  public var paymentSessionSecret: String? {
    get { _paymentSessionSecret.value }
    set { _paymentSessionSecret.value = newValue }
  }
  /// The token that the Flow component starts with. Keep it out of logs.
  public var paymentSessionToken: String? {
    get { _paymentSessionToken.value }
    set { _paymentSessionToken.value = newValue }
  }
  private var _paymentSessionSecret: Hidden<String?>
  private var _paymentSessionToken: Hidden<String?>

  public init(
    id: String? = nil, paymentSessionSecret: String? = nil, paymentSessionToken: String? = nil
  ) {
    self.id = id
    _paymentSessionSecret = Hidden(paymentSessionSecret)
    _paymentSessionToken = Hidden(paymentSessionToken)
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.paymentSessionSecret, "payment_session_secret"),
    (\.paymentSessionToken, "payment_session_token")
  )
}
