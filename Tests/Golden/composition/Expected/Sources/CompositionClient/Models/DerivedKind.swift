// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct DerivedKind: OpenEnum {
  public static let derived = Self(rawValue: "derived")

  /// The documented values.
  public static let knownValues: [Self] = [.derived]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
