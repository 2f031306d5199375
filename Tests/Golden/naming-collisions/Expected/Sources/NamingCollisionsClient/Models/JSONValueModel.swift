// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct JSONValueModel: Codable, Equatable, Sendable {
  public var any: JSONValue?

  public init(any: JSONValue? = nil) {
    self.any = any
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    any = try container.decodeIfPresent("any")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(any, "any")
  }
}
