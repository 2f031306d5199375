// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `id`.
public nonisolated struct IDFields: Codable, Equatable, Sendable {
  public var id: String?

  public init(id: String? = nil) {
    self.id = id
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decodeIfPresent("id")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(id, "id")
  }
}
