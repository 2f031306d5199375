// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of mass payments.
public nonisolated struct MassPayments: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the mass payments.
  public var embedded: Embedded
  /// How many mass payments there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the mass payments.
  public nonisolated struct Embedded: JSONObject {
    /// The mass payments of this page, the newest first.
    public var massPayments: [MassPayment]

    public init(massPayments: [MassPayment]) {
      self.massPayments = massPayments
    }

    public static let properties = Properties(Self.init, (\.massPayments, "mass-payments"))
  }
}
