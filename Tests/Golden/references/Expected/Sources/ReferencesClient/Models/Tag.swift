// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Tag: OpenEnum {
  public static let good = Self(rawValue: "good")
  public static let veryGood = Self(rawValue: "very good")

  /// The documented values.
  public static let knownValues: [Self] = [.good, .veryGood]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
