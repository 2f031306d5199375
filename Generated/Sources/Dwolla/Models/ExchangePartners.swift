// Made by openapi-codegen from the API's description; changes here get lost.

/// A list of exchange partners.
public nonisolated struct ExchangePartners: Codable, Equatable, Sendable {
  /// Links by name; `self` leads to this list.
  public var links: [String: HALLink]?
  /// Holds the partners.
  public var embedded: Embedded?
  /// How many partners there are.
  public var total: Int32?

  public init(links: [String: HALLink]? = nil, embedded: Embedded? = nil, total: Int32? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decodeIfPresent("_links")
    embedded = try container.decodeIfPresent("_embedded")
    total = try container.decodeIfPresent("total")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(links, "_links")
    try container.encodeIfPresent(embedded, "_embedded")
    try container.encodeIfPresent(total, "total")
  }

  /// Holds the partners.
  public nonisolated struct Embedded: Codable, Equatable, Sendable {
    /// The partners in the list.
    public var exchangePartners: [ExchangePartner]?

    public init(exchangePartners: [ExchangePartner]? = nil) {
      self.exchangePartners = exchangePartners
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      exchangePartners = try container.decodeIfPresent("exchange-partners")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(exchangePartners, "exchange-partners")
    }
  }
}
