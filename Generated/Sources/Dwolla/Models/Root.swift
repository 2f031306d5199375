// Made by openapi-codegen from the API's description; changes here get lost.

/// The entry of the API, with links to what the access token gives access to.
public nonisolated struct Root: JSONObject {
  /// Where to go from here.
  public var links: Links?

  public init(links: Links? = nil) {
    self.links = links
  }

  public static let properties = Properties(Self.init, (\.links, "_links"))

  /// Where to go from here.
  public nonisolated struct Links: JSONObject {
    /// Your own account.
    public var account: Link?
    /// Your customers.
    public var customers: Link?
    /// What happened to your account and its customers.
    public var events: Link?
    /// Where events are sent to.
    public var webhookSubscriptions: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      account: Link? = nil, customers: Link? = nil, events: Link? = nil,
      webhookSubscriptions: Link? = nil, additionalLinks: [String: JSONValue] = [:]
    ) {
      self.account = account
      self.customers = customers
      self.events = events
      self.webhookSubscriptions = webhookSubscriptions
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.account, "account"), (\.customers, "customers"), (\.events, "events"),
      (\.webhookSubscriptions, "webhook-subscriptions"), (\.additionalLinks, WireName.others)
    )
  }
}
