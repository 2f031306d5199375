// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A part of a verified customer's balance that you set apart for a purpose. Moving money between
/// labels moves none in the balance.
public nonisolated struct Label: JSONObject {
  /// Links by name: `self`, `customer`, `ledger-entries`, and `remove` while the label is empty.
  public var links: [String: Link]
  /// The identifier of the label.
  public var id: String
  /// When the label was created.
  public var created: Date
  /// How much is set apart.
  public var amount: Money

  public init(links: [String: Link], id: String, created: Date, amount: Money) {
    self.links = links
    self.id = id
    self.created = created
    self.amount = amount
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.created, "created"), (\.amount, "amount")
  )
}
