// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Something that happened to your account or to one of its customers. A webhook delivers it,
/// perhaps twice and in any order; the `id` tells whether you have seen it. Events can be read for
/// 30 days.
public nonisolated struct Event: JSONObject {
  /// What the event is about.
  public var links: EventLinks
  /// The identifier of the event.
  public var id: String
  /// What happened.
  public var topic: EventTopic
  /// The identifier of the resource that it happened to. Older events write it in capitals.
  public var resourceID: String
  /// When it happened.
  public var created: Date?
  /// When it happened, as webhooks write it.
  public var timestamp: Date?
  /// Your own identifier for the transfer that the event is about.
  public var correlationID: String?

  public init(
    links: EventLinks, id: String, topic: EventTopic, resourceID: String, created: Date? = nil,
    timestamp: Date? = nil, correlationID: String? = nil
  ) {
    self.links = links
    self.id = id
    self.topic = topic
    self.resourceID = resourceID
    self.created = created
    self.timestamp = timestamp
    self.correlationID = correlationID
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.topic, "topic"), (\.resourceID, "resourceId"),
    (\.created, "created"), (\.timestamp, "timestamp"), (\.correlationID, "correlationId")
  )
}
