// Made by openapi-codegen from the API's description; changes here get lost.

/// The times that you asked to send a webhook once more.
public nonisolated struct WebhookRetries: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the retries.
  public var embedded: Embedded
  /// How many retries there are.
  public var total: Int?

  public init(links: SelfLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the retries.
  public nonisolated struct Embedded: JSONObject {
    /// The retries.
    public var retries: [WebhookRetry]

    public init(retries: [WebhookRetry]) {
      self.retries = retries
    }

    public static let properties = Properties(Self.init, (\.retries, "retries"))
  }
}
