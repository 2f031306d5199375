// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PersonKind: OpenEnum {
  public static let person = Self(rawValue: "person")

  /// The documented values.
  public static let knownValues: [Self] = [.person]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
