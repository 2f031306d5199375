// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A change of the amount of a label.
public nonisolated struct LedgerEntry: JSONObject {
  /// Links by name, `self` and `label` among them.
  public var links: [String: Link]
  /// The identifier of the ledger entry.
  public var id: String
  /// How much was added, or with a minus sign taken away.
  public var amount: Money
  /// When the amount changed.
  public var created: Date

  public init(links: [String: Link], id: String, amount: Money, created: Date) {
    self.links = links
    self.id = id
    self.amount = amount
    self.created = created
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.amount, "amount"), (\.created, "created")
  )
}
