// Made by openapi-codegen from the API's description; changes here get lost.

/// A label to create.
public nonisolated struct CreateLabel: JSONObject {
  /// How much to set apart. It can be zero.
  public var amount: Money

  public init(amount: Money) {
    self.amount = amount
  }

  public static let properties = Properties(Self.init, (\.amount, "amount"))
}
