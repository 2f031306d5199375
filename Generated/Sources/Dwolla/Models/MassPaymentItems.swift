// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of the payments of a mass payment.
public nonisolated struct MassPaymentItems: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the payments.
  public var embedded: Embedded
  /// How many payments there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the payments.
  public nonisolated struct Embedded: JSONObject {
    /// The payments of this page.
    public var items: [MassPaymentItem]

    public init(items: [MassPaymentItem]) {
      self.items = items
    }

    public static let properties = Properties(Self.init, (\.items, "items"))
  }
}
