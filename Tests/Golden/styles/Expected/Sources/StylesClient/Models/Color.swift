// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Color: Codable, Equatable, Sendable {
  public var r: Int?
  public var g: Int?

  public init(r: Int? = nil, g: Int? = nil) {
    self.r = r
    self.g = g
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    r = try container.decodeIfPresent("R")
    g = try container.decodeIfPresent("G")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(r, "R")
    try container.encodeIfPresent(g, "G")
  }
}
