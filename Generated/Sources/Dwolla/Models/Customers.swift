// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of customers.
public nonisolated struct Customers: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the customers.
  public var embedded: Embedded
  /// How many customers there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the customers.
  public nonisolated struct Embedded: JSONObject {
    /// The customers of this page, the newest first.
    public var customers: [Customer]

    public init(customers: [Customer]) {
      self.customers = customers
    }

    public static let properties = Properties(Self.init, (\.customers, "customers"))
  }
}
