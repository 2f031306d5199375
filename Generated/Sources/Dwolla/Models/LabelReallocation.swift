// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// An amount that was moved from one label to another.
public nonisolated struct LabelReallocation: JSONObject {
  /// The ledger entries that the move consists of.
  public var links: Links
  /// When the amount was moved.
  public var created: Date

  public init(links: Links, created: Date) {
    self.links = links
    self.created = created
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.created, "created"))

  /// The ledger entries that the move consists of.
  public nonisolated struct Links: JSONObject {
    /// The reallocation.
    public var selfLink: Link?
    /// The entry that took the amount from one label.
    public var fromLedgerEntry: Link?
    /// The entry that added it to the other.
    public var toLedgerEntry: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil, fromLedgerEntry: Link? = nil, toLedgerEntry: Link? = nil,
      additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.fromLedgerEntry = fromLedgerEntry
      self.toLedgerEntry = toLedgerEntry
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.fromLedgerEntry, "from-ledger-entry"),
      (\.toLedgerEntry, "to-ledger-entry"), (\.additionalLinks, WireName.others)
    )
  }
}
