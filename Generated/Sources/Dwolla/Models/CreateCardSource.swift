// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a debit card by an exchange with Checkout.com, to pay out to it.
public nonisolated struct CreateCardSource: JSONObject {
  /// What the funding source comes from.
  public var links: Links
  /// What the funding source is called, in up to 50 characters.
  public var name: String
  /// Whose card it is.
  public var cardDetails: CardHolder

  public init(links: Links, name: String, cardDetails: CardHolder) {
    self.links = links
    self.name = name
    self.cardDetails = cardDetails
  }

  /// Takes the links one by one.
  public init(name: String, cardDetails: CardHolder, exchange: Link) {
    self.init(links: .init(exchange: exchange), name: name, cardDetails: cardDetails)
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.name, "name"), (\.cardDetails, "cardDetails")
  )

  /// What the funding source comes from.
  public nonisolated struct Links: JSONObject {
    /// The exchange.
    public var exchange: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(exchange: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.exchange = exchange
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.exchange, "exchange"), (\.additionalLinks, WireName.others)
    )
  }
}
