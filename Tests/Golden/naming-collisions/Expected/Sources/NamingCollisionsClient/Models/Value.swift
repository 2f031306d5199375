// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Value: Codable, Equatable, Sendable {
  public var value: String?

  public init(value: String? = nil) {
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    value = try container.decodeIfPresent("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(value, "value")
  }
}
