// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PetWithNameAndOwner: Codable, Equatable, Sendable {
  public var name: String
  public var owner: String

  public init(name: String, owner: String) {
    self.name = name
    self.owner = owner
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    name = try container.decode("name")
    owner = try container.decode("owner")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(name, "name")
    try container.encode(owner, "owner")
  }
}
