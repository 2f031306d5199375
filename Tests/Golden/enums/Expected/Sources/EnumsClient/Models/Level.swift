// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Level: OpenEnum {
  public static let value1 = Self(rawValue: 1)
  public static let value2 = Self(rawValue: 2)
  public static let value10 = Self(rawValue: 10)
  public static let minus1 = Self(rawValue: -1)
  public static let value0 = Self(rawValue: 0)

  /// The documented values.
  public static let knownValues: [Self] = [.value1, .value2, .value10, .minus1, .value0]

  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}
