// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of ledger entries.
public nonisolated struct LedgerEntries: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the ledger entries.
  public var embedded: Embedded
  /// How many ledger entries there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the ledger entries.
  public nonisolated struct Embedded: JSONObject {
    /// The ledger entries of this page, the newest first.
    public var ledgerEntries: [LedgerEntry]

    public init(ledgerEntries: [LedgerEntry]) {
      self.ledgerEntries = ledgerEntries
    }

    public static let properties = Properties(Self.init, (\.ledgerEntries, "ledger-entries"))
  }
}
