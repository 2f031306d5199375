// Made by openapi-codegen from the API's description; changes here get lost.

/// What a token for a drop-in component is to allow.
public nonisolated struct CreateClientToken: JSONObject {
  /// The one thing that the customer may do with it.
  public var action: ClientTokenAction
  /// Who may do it.
  public var links: Links

  public init(action: ClientTokenAction, links: Links) {
    self.action = action
    self.links = links
  }

  /// Takes the links one by one.
  public init(action: ClientTokenAction, customer: Link) {
    self.init(action: action, links: .init(customer: customer))
  }

  public static let properties = Properties(Self.init, (\.action, "action"), (\.links, "_links"))

  /// Who may do it.
  public nonisolated struct Links: JSONObject {
    /// The customer.
    public var customer: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(customer: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.customer = customer
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.customer, "customer"), (\.additionalLinks, WireName.others)
    )
  }
}
