// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Comment: OpenEnum {
  public static let a = Self(rawValue: "a")
  public static let b = Self(rawValue: "b")

  /// The documented values.
  public static let knownValues: [Self] = [.a, .b]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
