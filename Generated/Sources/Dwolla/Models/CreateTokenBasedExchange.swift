// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for an exchange from a token of MX, Plaid or Flinks that you obtained yourself, or from the
/// identifier of a payment session at Checkout.com.
public nonisolated struct CreateTokenBasedExchange: JSONObject {
  /// The partner that knows the bank account.
  public var links: ExchangePartnerReference
  /// The token for the bank account, which Plaid calls a processor token; for a card, the
  /// identifier of the payment, such as `pay_mbabizu24mvu3mela5njyhpit4`.
  public var token: String {
    get { _token.value }
    set { _token.value = newValue }
  }
  private var _token: Hidden<String>

  public init(links: ExchangePartnerReference, token: String) {
    self.links = links
    _token = Hidden(token)
  }

  /// Takes the links one by one.
  public init(token: String, exchangePartner: Link) {
    self.init(links: .init(exchangePartner: exchangePartner), token: token)
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.token, "token"))
}
