// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Where Dwolla sends every event to. The secret cannot be read again, nor changed; to change it,
/// add a second subscription and delete the first.
public nonisolated struct WebhookSubscription: JSONObject {
  /// Where the subscription and its webhooks are.
  public var links: Links
  /// The identifier of the subscription.
  public var id: String
  /// The URL that events are sent to.
  public var url: String
  /// Whether nothing is sent for now. Dwolla pauses a subscription by itself after 400 failures in
  /// a row and a day without success.
  public var paused: Bool
  /// When the subscription was created.
  public var created: Date

  public init(links: Links, id: String, url: String, paused: Bool, created: Date) {
    self.links = links
    self.id = id
    self.url = url
    self.paused = paused
    self.created = created
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.url, "url"), (\.paused, "paused"),
    (\.created, "created")
  )

  /// Where the subscription and its webhooks are.
  public nonisolated struct Links: JSONObject {
    /// The subscription.
    public var selfLink: Link?
    /// The webhooks of the last 30 days.
    public var webhooks: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil, webhooks: Link? = nil, additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.webhooks = webhooks
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.webhooks, "webhooks"),
      (\.additionalLinks, WireName.others)
    )
  }
}
