// Made by openapi-codegen from the API's description; changes here get lost.

/// What becomes of a deferred mass payment.
public nonisolated struct UpdateMassPayment: JSONObject {
  /// Give `pending` to make the payments now, or `cancelled` to call them off.
  public var status: Status

  public init(status: Status) {
    self.status = status
  }

  public static let properties = Properties(Self.init, (\.status, "status"))

  /// Give `pending` to make the payments now, or `cancelled` to call them off.
  public nonisolated struct Status: OpenEnum {
    public static let pending = Self(rawValue: "pending")
    public static let cancelled = Self(rawValue: "cancelled")

    /// The documented values.
    public static let knownValues: [Self] = [.pending, .cancelled]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
