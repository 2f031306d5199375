// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Owner: Codable, Equatable, Sendable {
  public var name: String?
  public var age: Int?

  public init(name: String? = nil, age: Int? = nil) {
    self.name = name
    self.age = age
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    name = try container.decodeIfPresent("name")
    age = try container.decodeIfPresent("age")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(name, "name")
    try container.encodeIfPresent(age, "age")
  }
}
