// Made by openapi-codegen from the API's description; changes here get lost.

/// Makes a receive-only customer an unverified one, who can send too.
public nonisolated struct UpdateCustomerToUnverified: JSONObject {
  /// The new kind of customer, `unverified`.
  public var type: UpdateCustomerToUnverifiedType

  public init(type: UpdateCustomerToUnverifiedType = .unverified) {
    self.type = type
  }

  public static let properties = Properties(Self.init, (\.type, "type"))

  /// The new kind of customer, `unverified`.
  public nonisolated struct UpdateCustomerToUnverifiedType: OpenEnum {
    public static let unverified = Self(rawValue: "unverified")

    /// The documented values.
    public static let knownValues: [Self] = [.unverified]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
