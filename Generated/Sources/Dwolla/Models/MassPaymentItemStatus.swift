// Made by openapi-codegen from the API's description; changes here get lost.

/// What became of a payment: `pending` at first, then `success` when its transfer was created, or
/// `failed`.
public nonisolated struct MassPaymentItemStatus: OpenEnum {
  public static let pending = Self(rawValue: "pending")
  public static let success = Self(rawValue: "success")
  public static let failed = Self(rawValue: "failed")

  /// The documented values.
  public static let knownValues: [Self] = [.pending, .success, .failed]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
