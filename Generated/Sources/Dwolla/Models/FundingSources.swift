// Made by openapi-codegen from the API's description; changes here get lost.

/// The funding sources of an account or a customer.
public nonisolated struct FundingSources: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the funding sources.
  public var embedded: Embedded
  /// How many funding sources there are.
  public var total: Int?

  public init(links: SelfLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the funding sources.
  public nonisolated struct Embedded: JSONObject {
    /// The funding sources.
    public var fundingSources: [FundingSource]

    public init(fundingSources: [FundingSource]) {
      self.fundingSources = fundingSources
    }

    public static let properties = Properties(Self.init, (\.fundingSources, "funding-sources"))
  }
}
