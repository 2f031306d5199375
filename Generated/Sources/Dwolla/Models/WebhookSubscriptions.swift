// Made by openapi-codegen from the API's description; changes here get lost.

/// Your webhook subscriptions.
public nonisolated struct WebhookSubscriptions: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the webhook subscriptions.
  public var embedded: Embedded
  /// How many webhook subscriptions there are.
  public var total: Int?

  public init(links: SelfLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the webhook subscriptions.
  public nonisolated struct Embedded: JSONObject {
    /// The webhook subscriptions.
    public var webhookSubscriptions: [WebhookSubscription]

    public init(webhookSubscriptions: [WebhookSubscription]) {
      self.webhookSubscriptions = webhookSubscriptions
    }

    public static let properties = Properties(
      Self.init, (\.webhookSubscriptions, "webhook-subscriptions")
    )
  }
}
