// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Sort: OpenEnum {
  public static let asc = Self(rawValue: "asc")
  public static let desc = Self(rawValue: "desc")

  /// The documented values.
  public static let knownValues: [Self] = [.asc, .desc]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
