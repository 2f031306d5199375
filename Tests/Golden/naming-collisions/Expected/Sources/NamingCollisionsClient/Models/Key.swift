// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Key: Codable, Equatable, Sendable {
  public var key: String?

  public init(key: String? = nil) {
    self.key = key
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    key = try container.decodeIfPresent("key")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(key, "key")
  }
}
