// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of webhooks.
public nonisolated struct Webhooks: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the webhooks.
  public var embedded: Embedded
  /// How many webhooks there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the webhooks.
  public nonisolated struct Embedded: JSONObject {
    /// The webhooks of this page, the newest first.
    public var webhooks: [Webhook]

    public init(webhooks: [Webhook]) {
      self.webhooks = webhooks
    }

    public static let properties = Properties(Self.init, (\.webhooks, "webhooks"))
  }
}
