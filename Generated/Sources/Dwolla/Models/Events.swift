// Made by openapi-codegen from the API's description; changes here get lost.

/// A page of events.
public nonisolated struct Events: JSONObject {
  /// Where the other pages are.
  public var links: PageLinks
  /// Holds the events.
  public var embedded: Embedded
  /// How many events there are on all pages.
  public var total: Int?

  public init(links: PageLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the events.
  public nonisolated struct Embedded: JSONObject {
    /// The events of this page, the newest first.
    public var events: [Event]

    public init(events: [Event]) {
      self.events = events
    }

    public static let properties = Properties(Self.init, (\.events, "events"))
  }
}
