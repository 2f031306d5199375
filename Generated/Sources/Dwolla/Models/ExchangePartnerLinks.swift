// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `exchange-partner`.
public nonisolated struct ExchangePartnerLinks: JSONObject {
  public var exchangePartner: ResourceReference
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(exchangePartner: ResourceReference, additionalLinks: [String: JSONValue] = [:]) {
    self.exchangePartner = exchangePartner
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.exchangePartner, "exchange-partner"), (\.additionalLinks, WireName.others)
  )
}
