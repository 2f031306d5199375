// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PetModel: Codable, Equatable, Sendable {
  public var lower: String?

  public init(lower: String? = nil) {
    self.lower = lower
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    lower = try container.decodeIfPresent("lower")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(lower, "lower")
  }
}
