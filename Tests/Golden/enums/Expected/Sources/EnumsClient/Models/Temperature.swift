// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Temperature: OpenEnum {
  public static let minus273 = Self(rawValue: -273)
  public static let value0 = Self(rawValue: 0)
  public static let value9223372036854775807 = Self(rawValue: 9_223_372_036_854_775_807)

  /// The documented values.
  public static let knownValues: [Self] = [.minus273, .value0, .value9223372036854775807]

  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}
