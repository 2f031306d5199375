// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Owner: JSONObject {
  public var name: String?
  public var pets: [Pet]?

  public init(name: String? = nil, pets: [Pet]? = nil) {
    self.name = name
    self.pets = pets
  }

  public static let properties = Properties(Self.init, (\.name, "name"), (\.pets, "pets"))
}
