// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct WildState: OpenEnum {
  public static let wild = Self(rawValue: "wild")

  /// The documented values.
  public static let knownValues: [Self] = [.wild]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
