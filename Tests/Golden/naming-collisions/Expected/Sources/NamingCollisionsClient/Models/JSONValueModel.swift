// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct JSONValueModel: JSONObject {
  public var any: JSONValue?

  public init(any: JSONValue? = nil) {
    self.any = any
  }

  public static let properties = Properties(Self.init, (\.any, "any"))
}
