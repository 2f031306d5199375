// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Owner: JSONObject {
  public var name: String?
  public var age: Int?

  public init(name: String? = nil, age: Int? = nil) {
    self.name = name
    self.age = age
  }

  public static let properties = Properties(Self.init, (\.name, "name"), (\.age, "age"))
}
