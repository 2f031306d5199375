// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of transfers.
public nonisolated struct Transfers: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the transfers.
  public var embedded: Embedded
  /// How many transfers there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the transfers.
  public nonisolated struct Embedded: JSONObject {
    /// The transfers of this page, the newest first.
    public var transfers: [Transfer]

    public init(transfers: [Transfer]) {
      self.transfers = transfers
    }

    public static let properties = Properties(Self.init, (\.transfers, "transfers"))
  }
}
