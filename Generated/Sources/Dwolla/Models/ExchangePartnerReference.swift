// Made by openapi-codegen from the API's description; changes here get lost.

/// The partner that an exchange is created with.
public nonisolated struct ExchangePartnerReference: JSONObject {
  /// The partner.
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
