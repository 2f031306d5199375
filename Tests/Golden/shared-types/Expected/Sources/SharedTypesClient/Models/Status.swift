// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Status: OpenEnum {
  public static let open = Self(rawValue: "open")
  public static let paid = Self(rawValue: "paid")

  /// The documented values.
  public static let knownValues: [Self] = [.open, .paid]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
