// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PetWithNameAndOwner: JSONObject {
  public var name: String
  public var owner: String

  public init(name: String, owner: String) {
    self.name = name
    self.owner = owner
  }

  public static let properties = Properties(Self.init, (\.name, "name"), (\.owner, "owner"))
}
