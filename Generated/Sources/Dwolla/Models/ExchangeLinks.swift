// Made by openapi-codegen from the API's description; changes here get lost.

/// What an exchange belongs to.
public nonisolated struct ExchangeLinks: JSONObject {
  /// The exchange. A funding source is created from it.
  public var selfLink: Link?
  /// The partner that knows the bank account.
  public var exchangePartner: Link?
  /// The customer whom the bank account belongs to.
  public var customer: Link?
  /// The account that the bank account belongs to, where it is your own.
  public var account: Link?
  /// The funding sources that were created from the exchange.
  public var fundingSources: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(
    selfLink: Link? = nil, exchangePartner: Link? = nil, customer: Link? = nil,
    account: Link? = nil, fundingSources: Link? = nil, additionalLinks: [String: JSONValue] = [:]
  ) {
    self.selfLink = selfLink
    self.exchangePartner = exchangePartner
    self.customer = customer
    self.account = account
    self.fundingSources = fundingSources
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.exchangePartner, "exchange-partner"),
    (\.customer, "customer"), (\.account, "account"), (\.fundingSources, "funding-sources"),
    (\.additionalLinks, WireName.others)
  )
}
