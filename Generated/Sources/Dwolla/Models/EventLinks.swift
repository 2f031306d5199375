// Made by openapi-codegen from the API's description; changes here get lost.

/// What an event is about.
public nonisolated struct EventLinks: JSONObject {
  /// The event.
  public var selfLink: Link?
  /// Your account.
  public var account: Link?
  /// The resource that it happened to.
  public var resource: Link?
  /// The customer whom it happened to.
  public var customer: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(
    selfLink: Link? = nil, account: Link? = nil, resource: Link? = nil, customer: Link? = nil,
    additionalLinks: [String: JSONValue] = [:]
  ) {
    self.selfLink = selfLink
    self.account = account
    self.resource = resource
    self.customer = customer
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.account, "account"), (\.resource, "resource"),
    (\.customer, "customer"), (\.additionalLinks, WireName.others)
  )
}
