// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct OldKind: OpenEnum {
  public static let a = Self(rawValue: "a")

  /// The documented values.
  public static let knownValues: [Self] = [.a]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
