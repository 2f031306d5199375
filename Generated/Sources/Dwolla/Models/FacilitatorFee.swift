// Made by openapi-codegen from the API's description; changes here get lost.

/// A fee that you charge for a transfer.
public nonisolated struct FacilitatorFee: JSONObject {
  /// Who pays the fee.
  public var links: Links
  /// How much the fee is.
  public var amount: Money

  public init(links: Links, amount: Money) {
    self.links = links
    self.amount = amount
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.amount, "amount"))

  /// Who pays the fee.
  public nonisolated struct Links: JSONObject {
    /// The customer who pays the fee.
    public var chargeTo: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(chargeTo: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.chargeTo = chargeTo
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.chargeTo, "charge-to"), (\.additionalLinks, WireName.others)
    )
  }
}
