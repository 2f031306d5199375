// Made by openapi-codegen from the API's description; changes here get lost.

/// A list of exchange partners.
public nonisolated struct ExchangePartners: JSONObject {
  /// Links by name; `self` leads to this list.
  public var links: [String: Link]?
  /// Holds the partners.
  public var embedded: Embedded?
  /// How many partners there are.
  public var total: Int32?

  public init(links: [String: Link]? = nil, embedded: Embedded? = nil, total: Int32? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the partners.
  public nonisolated struct Embedded: JSONObject {
    /// The partners in the list.
    public var exchangePartners: [ExchangePartner]?

    public init(exchangePartners: [ExchangePartner]? = nil) {
      self.exchangePartners = exchangePartners
    }

    public static let properties = Properties(Self.init, (\.exchangePartners, "exchange-partners"))
  }
}
