// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Open: Codable, Equatable, Sendable {
  public var id: String?
  /// The properties that are not among the others.
  public var additionalProperties: [String: JSONValue]

  public init(id: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
    self.id = id
    self.additionalProperties = additionalProperties
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decodeIfPresent("id")
    additionalProperties = try container.decodeOthers(besides: ["id"])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(additionalProperties)
    try container.encodeIfPresent(id, "id")
  }
}
