// Made by openapi-codegen from the API's description; changes here get lost.

/// A network that money moves through.
public nonisolated struct Channel: OpenEnum {
  public static let ach = Self(rawValue: "ach")
  public static let realTimePayments = Self(rawValue: "real-time-payments")
  public static let wire = Self(rawValue: "wire")
  public static let external = Self(rawValue: "external")

  /// The documented values.
  public static let knownValues: [Self] = [.ach, .realTimePayments, .wire, .external]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
