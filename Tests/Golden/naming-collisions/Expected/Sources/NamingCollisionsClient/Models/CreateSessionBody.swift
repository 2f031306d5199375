// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionBody: Codable, Equatable, Sendable {
  public var other: String?

  public init(other: String? = nil) {
    self.other = other
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    other = try container.decodeIfPresent("other")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(other, "other")
  }
}
