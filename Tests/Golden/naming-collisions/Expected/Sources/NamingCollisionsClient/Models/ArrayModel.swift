// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ArrayModel: JSONObject {
  public var list: [String]?

  public init(list: [String]? = nil) {
    self.list = list
  }

  public static let properties = Properties(Self.init, (\.list, "list"))
}
