// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Class: Codable, Equatable, Sendable {
  public var `class`: String

  public init(class: String) {
    self.class = `class`
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    `class` = try container.decode("class")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(`class`, "class")
  }
}
