// Made by openapi-codegen from the API's description; changes here get lost.

/// How far a mass payment is.
///
/// - `deferred`: it waits until you set it to `pending`;
/// - `pending`: it is about to be processed;
/// - `processing`: its payments are being made;
/// - `complete`: every payment was made or failed;
/// - `cancelled`: you called it off while it was deferred.
public nonisolated struct MassPaymentStatus: OpenEnum {
  public static let deferred = Self(rawValue: "deferred")
  public static let pending = Self(rawValue: "pending")
  public static let processing = Self(rawValue: "processing")
  public static let complete = Self(rawValue: "complete")
  public static let cancelled = Self(rawValue: "cancelled")

  /// The documented values.
  public static let knownValues: [Self] = [.deferred, .pending, .processing, .complete, .cancelled]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
