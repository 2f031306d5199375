// Made by openapi-codegen from the API's description; changes here get lost.

/// The open banking partners that the API works with.
public nonisolated struct ExchangePartners: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the partners.
  public var embedded: Embedded
  /// How many partners there are.
  public var total: Int32?

  public init(links: SelfLinks, embedded: Embedded, total: Int32? = nil) {
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
    public var exchangePartners: [ExchangePartner]

    public init(exchangePartners: [ExchangePartner]) {
      self.exchangePartners = exchangePartners
    }

    public static let properties = Properties(Self.init, (\.exchangePartners, "exchange-partners"))
  }
}
