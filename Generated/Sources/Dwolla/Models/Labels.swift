// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of labels.
public nonisolated struct Labels: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the labels.
  public var embedded: Embedded
  /// How many labels there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the labels.
  public nonisolated struct Embedded: JSONObject {
    /// The labels of this page.
    public var labels: [Label]

    public init(labels: [Label]) {
      self.labels = labels
    }

    public static let properties = Properties(Self.init, (\.labels, "labels"))
  }
}
