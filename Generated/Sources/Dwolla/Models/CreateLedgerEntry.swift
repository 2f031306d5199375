// Made by openapi-codegen from the API's description; changes here get lost.

/// A change of the amount of a label.
public nonisolated struct CreateLedgerEntry: JSONObject {
  /// How much to add, or with a minus sign to take away.
  public var amount: Money

  public init(amount: Money) {
    self.amount = amount
  }

  public static let properties = Properties(Self.init, (\.amount, "amount"))
}
