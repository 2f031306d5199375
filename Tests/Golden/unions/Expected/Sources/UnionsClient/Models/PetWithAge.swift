// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PetWithAge: JSONObject {
  public var age: Int

  public init(age: Int) {
    self.age = age
  }

  public static let properties = Properties(Self.init, (\.age, "age"))
}
