// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct TypeModel: OpenEnum {
  public static let type = Self(rawValue: "Type")
  public static let `protocol` = Self(rawValue: "Protocol")
  public static let selfValue = Self(rawValue: "self")

  /// The documented values.
  public static let knownValues: [Self] = [.type, .protocol, .selfValue]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
