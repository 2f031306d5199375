// Made by openapi-codegen from the API's description; changes here get lost.

/// An event as it was sent to one of your subscriptions.
public nonisolated struct Webhook: JSONObject {
  /// What the webhook belongs to, and what can be done.
  public var links: Links
  /// The identifier of the webhook.
  public var id: String
  /// What happened.
  public var topic: EventTopic
  /// The identifier of your account.
  public var accountID: String?
  /// The identifier of the event.
  public var eventID: String?
  /// The identifier of the subscription.
  public var subscriptionID: String?
  /// How often it was sent. It is empty where the subscription was paused.
  public var attempts: [WebhookAttempt]?

  public init(
    links: Links, id: String, topic: EventTopic, accountID: String? = nil, eventID: String? = nil,
    subscriptionID: String? = nil, attempts: [WebhookAttempt]? = nil
  ) {
    self.links = links
    self.id = id
    self.topic = topic
    self.accountID = accountID
    self.eventID = eventID
    self.subscriptionID = subscriptionID
    self.attempts = attempts
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.topic, "topic"), (\.accountID, "accountId"),
    (\.eventID, "eventId"), (\.subscriptionID, "subscriptionId"), (\.attempts, "attempts")
  )

  /// What the webhook belongs to, and what can be done.
  public nonisolated struct Links: JSONObject {
    /// The webhook.
    public var selfLink: Link?
    /// The subscription that it was sent to.
    public var subscription: Link?
    /// Sends it once more.
    public var retry: Link?
    /// The event.
    public var event: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil, subscription: Link? = nil, retry: Link? = nil, event: Link? = nil,
      additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.subscription = subscription
      self.retry = retry
      self.event = event
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.subscription, "subscription"), (\.retry, "retry"),
      (\.event, "event"), (\.additionalLinks, WireName.others)
    )
  }
}
