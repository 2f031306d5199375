// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A customer's visit to an open banking partner, in which the customer connects a bank account.
///
/// How to open the partner's screens depends on the partner:
///
/// - MX: send the customer to the link `external-provider-session`.
/// - Plaid: start Plaid Link with `externalProviderSessionToken`.
/// - Checkout.com: mount their Flow component with `externalProviderSessionData`.
public nonisolated struct ExchangeSession: JSONObject {
  /// When the session was created.
  public var created: Date
  /// Where the session, its partner and the partner's screens are.
  public var links: Links
  /// The token to start Plaid Link with. Only sessions with Plaid have it.
  public var externalProviderSessionToken: String? {
    get { _externalProviderSessionToken.value }
    set { _externalProviderSessionToken.value = newValue }
  }
  /// The payment session to mount Flow with. Only sessions with Checkout.com have it.
  public var externalProviderSessionData: ExternalProviderSessionData?
  private var _externalProviderSessionToken: Hidden<String?>

  public init(
    created: Date, links: Links, externalProviderSessionToken: String? = nil,
    externalProviderSessionData: ExternalProviderSessionData? = nil
  ) {
    self.created = created
    self.links = links
    _externalProviderSessionToken = Hidden(externalProviderSessionToken)
    self.externalProviderSessionData = externalProviderSessionData
  }

  public static let properties = Properties(
    Self.init, (\.created, "created"), (\.links, "_links"),
    (\.externalProviderSessionToken, "externalProviderSessionToken"),
    (\.externalProviderSessionData, "externalProviderSessionData")
  )

  /// Where the session, its partner and the partner's screens are.
  public nonisolated struct Links: JSONObject {
    /// The session itself.
    public var selfLink: Link
    /// The partner that the session is with.
    public var exchangePartner: Link
    /// The web page on which the customer grants access. Only sessions with MX have it.
    public var externalProviderSession: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link, exchangePartner: Link, externalProviderSession: Link? = nil,
      additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.exchangePartner = exchangePartner
      self.externalProviderSession = externalProviderSession
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.exchangePartner, "exchange-partner"),
      (\.externalProviderSession, "external-provider-session"), (\.additionalLinks, WireName.others)
    )
  }
}
