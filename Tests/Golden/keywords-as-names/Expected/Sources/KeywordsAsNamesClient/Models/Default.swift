// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Default: JSONObject {
  public var `default`: String

  public init(default: String) {
    self.default = `default`
  }

  public static let properties = Properties(Self.init, (\.`default`, "default"))
}
