// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Owner: Codable, Equatable, Sendable {
  public var name: String?
  public var pets: [Pet]?

  public init(name: String? = nil, pets: [Pet]? = nil) {
    self.name = name
    self.pets = pets
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    name = try container.decodeIfPresent("name")
    pets = try container.decodeIfPresent("pets")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(name, "name")
    try container.encodeIfPresent(pets, "pets")
  }
}
