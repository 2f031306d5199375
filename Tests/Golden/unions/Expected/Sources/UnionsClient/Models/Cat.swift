// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Cat: Codable, Equatable, Sendable {
  public var kind: String
  public var lives: Int?

  public init(kind: String, lives: Int? = nil) {
    self.kind = kind
    self.lives = lives
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    kind = try container.decode("kind")
    lives = try container.decodeIfPresent("lives")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(kind, "kind")
    try container.encodeIfPresent(lives, "lives")
  }
}
