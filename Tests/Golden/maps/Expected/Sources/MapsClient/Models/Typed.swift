// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Typed: Codable, Equatable, Sendable {
  public var id: String
  /// The properties that are not among the others.
  public var additionalProperties: [String: Int]

  public init(id: String, additionalProperties: [String: Int] = [:]) {
    self.id = id
    self.additionalProperties = additionalProperties
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    additionalProperties = try container.decodeOthers(besides: ["id"])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(additionalProperties)
    try container.encode(id, "id")
  }
}
