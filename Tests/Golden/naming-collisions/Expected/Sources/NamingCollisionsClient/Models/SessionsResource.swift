// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct SessionsResource: Codable, Equatable, Sendable {
  public var idSessionsResource: String?

  public init(idSessionsResource: String? = nil) {
    self.idSessionsResource = idSessionsResource
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idSessionsResource = try container.decodeIfPresent("idSessionsResource")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idSessionsResource, "idSessionsResource")
  }
}
