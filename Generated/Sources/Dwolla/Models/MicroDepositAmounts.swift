// Made by openapi-codegen from the API's description; changes here get lost.

/// The two amounts that the customer saw in the bank account, each below ten cents.
public nonisolated struct MicroDepositAmounts: JSONObject {
  /// One of the amounts.
  public var amount1: Money
  /// The other amount.
  public var amount2: Money

  public init(amount1: Money, amount2: Money) {
    self.amount1 = amount1
    self.amount2 = amount2
  }

  public static let properties = Properties(
    Self.init, (\.amount1, "amount1"), (\.amount2, "amount2")
  )
}
