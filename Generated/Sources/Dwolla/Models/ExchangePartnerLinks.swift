// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `exchange-partner`.
public nonisolated struct ExchangePartnerLinks: Codable, Equatable, Sendable {
  public var exchangePartner: ResourceReference

  public init(exchangePartner: ResourceReference) {
    self.exchangePartner = exchangePartner
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    exchangePartner = try container.decode("exchange-partner")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(exchangePartner, "exchange-partner")
  }
}
