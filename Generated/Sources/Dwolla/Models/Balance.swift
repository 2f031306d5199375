// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// How much money there is.
///
/// A balance at Dwolla has `balance` and `total`. A bank account that is connected by open banking
/// has
/// `available` and `closing`; one that settles payments to cards has `available`.
public nonisolated struct Balance: JSONObject {
  /// Where the balance and the funding source are.
  public var links: Links
  /// What can be spent.
  public var balance: Money?
  /// What there is, with what is on its way.
  public var total: Money?
  /// What the bank says can be spent.
  public var available: Money?
  /// What there was at the end of the bank's last day.
  public var closing: Money?
  /// When this was so.
  public var lastUpdated: Date?

  public init(
    links: Links, balance: Money? = nil, total: Money? = nil, available: Money? = nil,
    closing: Money? = nil, lastUpdated: Date? = nil
  ) {
    self.links = links
    self.balance = balance
    self.total = total
    self.available = available
    self.closing = closing
    self.lastUpdated = lastUpdated
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.balance, "balance"), (\.total, "total"),
    (\.available, "available"), (\.closing, "closing"), (\.lastUpdated, "lastUpdated")
  )

  /// Where the balance and the funding source are.
  public nonisolated struct Links: JSONObject {
    /// The balance.
    public var selfLink: Link?
    /// The funding source.
    public var fundingSource: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil, fundingSource: Link? = nil, additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.fundingSource = fundingSource
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.fundingSource, "funding-source"),
      (\.additionalLinks, WireName.others)
    )
  }
}
