// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Init: JSONObject {
  public var initValue: String

  public init(initValue: String) {
    self.initValue = initValue
  }

  public static let properties = Properties(Self.init, (\.initValue, "init"))
}
