// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ProblemModel: OpenEnum {
  public static let noneValue = Self(rawValue: "none")

  /// The documented values.
  public static let knownValues: [Self] = [.noneValue]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
