// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A webhook that was sent once more because you asked.
public nonisolated struct WebhookRetry: JSONObject {
  /// What was sent.
  public var links: Links
  /// The identifier of the retry.
  public var id: String
  /// When you asked.
  public var timestamp: Date?

  public init(links: Links, id: String, timestamp: Date? = nil) {
    self.links = links
    self.id = id
    self.timestamp = timestamp
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.timestamp, "timestamp")
  )

  /// What was sent.
  public nonisolated struct Links: JSONObject {
    /// The retry.
    public var selfLink: Link?
    /// The webhook that was sent once more.
    public var webhook: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil, webhook: Link? = nil, additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.webhook = webhook
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.webhook, "webhook"), (\.additionalLinks, WireName.others)
    )
  }
}
