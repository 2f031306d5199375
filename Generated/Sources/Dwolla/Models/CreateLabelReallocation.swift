// Made by openapi-codegen from the API's description; changes here get lost.

/// An amount to move from one label to another of the same customer.
public nonisolated struct CreateLabelReallocation: JSONObject {
  /// Between which labels.
  public var links: Links
  /// How much to move.
  public var amount: Money

  public init(links: Links, amount: Money) {
    self.links = links
    self.amount = amount
  }

  /// Takes the links one by one.
  public init(amount: Money, from: Link, to: Link) {
    self.init(links: .init(from: from, to: to), amount: amount)
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.amount, "amount"))

  /// Between which labels.
  public nonisolated struct Links: JSONObject {
    /// The label to take the amount from.
    public var from: Link
    /// The label to add the amount to.
    public var to: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(from: Link, to: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.from = from
      self.to = to
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.from, "from"), (\.to, "to"), (\.additionalLinks, WireName.others)
    )
  }
}
