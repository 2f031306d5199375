// Made by openapi-codegen from the API's description; changes here get lost.

/// A kind of business. A new business customer names one of the industries within it, not the
/// classification itself.
public nonisolated struct BusinessClassification: JSONObject {
  /// Where the business classification is.
  public var links: SelfLinks?
  /// Holds the industries.
  public var embedded: Embedded?
  /// The identifier of the business classification.
  public var id: String
  /// What the kind of business is called.
  public var name: String

  public init(id: String, name: String, links: SelfLinks? = nil, embedded: Embedded? = nil) {
    self.links = links
    self.embedded = embedded
    self.id = id
    self.name = name
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.name, "name"), (\.links, "_links"), (\.embedded, "_embedded")
  )

  /// Holds the industries.
  public nonisolated struct Embedded: JSONObject {
    /// The industries of this kind.
    public var industryClassifications: [IndustryClassification]?

    public init(industryClassifications: [IndustryClassification]? = nil) {
      self.industryClassifications = industryClassifications
    }

    public static let properties = Properties(
      Self.init, (\.industryClassifications, "industry-classifications")
    )
  }
}
