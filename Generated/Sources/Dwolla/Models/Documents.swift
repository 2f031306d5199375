// Made by openapi-codegen from the API's description; changes here get lost.

/// The documents of a customer or a beneficial owner.
public nonisolated struct Documents: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the documents.
  public var embedded: Embedded
  /// How many documents there are.
  public var total: Int?

  public init(links: SelfLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the documents.
  public nonisolated struct Embedded: JSONObject {
    /// The documents.
    public var documents: [Document]

    public init(documents: [Document]) {
      self.documents = documents
    }

    public static let properties = Properties(Self.init, (\.documents, "documents"))
  }
}
