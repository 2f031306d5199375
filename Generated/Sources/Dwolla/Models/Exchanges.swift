// Made by openapi-codegen from the API's description; changes here get lost.

/// A list of exchanges.
public nonisolated struct Exchanges: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the exchanges.
  public var embedded: Embedded
  /// How many exchanges there are.
  public var total: Int32

  public init(links: SelfLinks, embedded: Embedded, total: Int32) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the exchanges.
  public nonisolated struct Embedded: JSONObject {
    /// The exchanges in the list.
    public var exchanges: [Exchange]

    public init(exchanges: [Exchange]) {
      self.exchanges = exchanges
    }

    public static let properties = Properties(Self.init, (\.exchanges, "exchanges"))
  }
}
