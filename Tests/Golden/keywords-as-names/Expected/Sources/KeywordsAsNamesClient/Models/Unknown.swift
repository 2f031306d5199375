// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Unknown: JSONObject {
  public var unknown: String

  public init(unknown: String) {
    self.unknown = unknown
  }

  public static let properties = Properties(Self.init, (\.unknown, "unknown"))
}
