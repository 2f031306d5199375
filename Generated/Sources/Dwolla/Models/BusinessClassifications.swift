// Made by openapi-codegen from the API's description; changes here get lost.

/// The kinds of business, each with its industries.
public nonisolated struct BusinessClassifications: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the business classifications.
  public var embedded: Embedded
  /// How many business classifications there are.
  public var total: Int?

  public init(links: SelfLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the business classifications.
  public nonisolated struct Embedded: JSONObject {
    /// The business classifications.
    public var businessClassifications: [BusinessClassification]

    public init(businessClassifications: [BusinessClassification]) {
      self.businessClassifications = businessClassifications
    }

    public static let properties = Properties(
      Self.init, (\.businessClassifications, "business-classifications")
    )
  }
}
