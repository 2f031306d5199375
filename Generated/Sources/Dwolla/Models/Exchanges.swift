// Made by openapi-codegen from the API's description; changes here get lost.

/// A list of exchanges.
public nonisolated struct Exchanges: Codable, Equatable, Sendable {
  /// Links by name; `self` is the list.
  public var links: [String: HALLink]
  /// Holds the exchanges.
  public var embedded: Embedded
  /// How many exchanges there are.
  public var total: Int32

  public init(links: [String: HALLink], embedded: Embedded, total: Int32) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    embedded = try container.decode("_embedded")
    total = try container.decode("total")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(embedded, "_embedded")
    try container.encode(total, "total")
  }

  /// Holds the exchanges.
  public nonisolated struct Embedded: Codable, Equatable, Sendable {
    /// The exchanges in the list.
    public var exchanges: [Exchange]

    public init(exchanges: [Exchange]) {
      self.exchanges = exchanges
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      exchanges = try container.decode("exchanges")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(exchanges, "exchanges")
    }
  }
}
