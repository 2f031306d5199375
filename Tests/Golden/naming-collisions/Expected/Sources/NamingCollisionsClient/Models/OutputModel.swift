// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct OutputModel: OpenEnum {
  public static let plain = Self(rawValue: "plain")

  /// The documented values.
  public static let knownValues: [Self] = [.plain]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
