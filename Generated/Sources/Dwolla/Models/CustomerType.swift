// Made by openapi-codegen from the API's description; changes here get lost.

/// The kind of a customer.
public nonisolated struct CustomerType: OpenEnum {
  public static let receiveOnly = Self(rawValue: "receive-only")
  public static let unverified = Self(rawValue: "unverified")
  public static let personal = Self(rawValue: "personal")
  public static let business = Self(rawValue: "business")

  /// The documented values.
  public static let knownValues: [Self] = [.receiveOnly, .unverified, .personal, .business]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
