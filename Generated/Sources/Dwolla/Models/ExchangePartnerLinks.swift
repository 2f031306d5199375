// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `exchange-partner`.
public nonisolated struct ExchangePartnerLinks: JSONObject {
  public var exchangePartner: ResourceReference

  public init(exchangePartner: ResourceReference) {
    self.exchangePartner = exchangePartner
  }

  public static let properties = Properties(Self.init, (\.exchangePartner, "exchange-partner"))
}
