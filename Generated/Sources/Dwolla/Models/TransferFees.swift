// Made by openapi-codegen from the API's description; changes here get lost.

/// The fees that were charged with a transfer, each of which is a transfer of its own.
public nonisolated struct TransferFees: JSONObject {
  /// The fees.
  public var transactions: [Transfer]
  /// How many fees there are.
  public var total: Int?

  public init(transactions: [Transfer], total: Int? = nil) {
    self.transactions = transactions
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.transactions, "transactions"), (\.total, "total")
  )
}
