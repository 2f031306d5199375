// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `exchange-partner`.
public nonisolated struct ExchangePartnerLinks: Codable, Equatable, Sendable {
  public var exchangePartner: ResourceReference
  /// The properties that are not among the others.
  public var others: [String: JSONValue]

  public init(exchangePartner: ResourceReference, others: [String: JSONValue] = [:]) {
    self.exchangePartner = exchangePartner
    self.others = others
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    exchangePartner = try container.decode("exchange-partner")
    others = try container.decodeOthers(besides: ["exchange-partner"])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(others)
    try container.encode(exchangePartner, "exchange-partner")
  }
}
