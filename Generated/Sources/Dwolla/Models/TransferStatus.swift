// Made by openapi-codegen from the API's description; changes here get lost.

/// How far a transfer is.
///
/// - `pending`: it is on its way;
/// - `processed`: the money is there;
/// - `failed`: it came back, or never left;
/// - `cancelled`: somebody stopped it in time.
public nonisolated struct TransferStatus: OpenEnum {
  public static let pending = Self(rawValue: "pending")
  public static let processed = Self(rawValue: "processed")
  public static let failed = Self(rawValue: "failed")
  public static let cancelled = Self(rawValue: "cancelled")

  /// The documented values.
  public static let knownValues: [Self] = [.pending, .processed, .failed, .cancelled]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
