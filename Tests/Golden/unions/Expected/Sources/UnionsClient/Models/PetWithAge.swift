// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PetWithAge: Codable, Equatable, Sendable {
  public var age: Int

  public init(age: Int) {
    self.age = age
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    age = try container.decode("age")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(age, "age")
  }
}
