// Made by openapi-codegen from the API's description; changes here get lost.

/// Takes a customer out of use, or back into use.
public nonisolated struct UpdateCustomerStatus: JSONObject {
  /// What becomes of the customer:
  ///
  /// - `deactivated`: out of use, until you reactivate it;
  /// - `reactivated`: in use again, as it was before;
  /// - `suspended`: stopped; only Dwolla can lift that.
  public var status: Status

  public init(status: Status) {
    self.status = status
  }

  public static let properties = Properties(Self.init, (\.status, "status"))

  /// What becomes of the customer:
  ///
  /// - `deactivated`: out of use, until you reactivate it;
  /// - `reactivated`: in use again, as it was before;
  /// - `suspended`: stopped; only Dwolla can lift that.
  public nonisolated struct Status: OpenEnum {
    public static let deactivated = Self(rawValue: "deactivated")
    public static let reactivated = Self(rawValue: "reactivated")
    public static let suspended = Self(rawValue: "suspended")

    /// The documented values.
    public static let knownValues: [Self] = [.deactivated, .reactivated, .suspended]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
