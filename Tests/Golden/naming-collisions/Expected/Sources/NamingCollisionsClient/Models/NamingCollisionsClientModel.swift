// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct NamingCollisionsClientModel: Codable, Equatable, Sendable {
  public var idNamingCollisionsClient: String?

  public init(idNamingCollisionsClient: String? = nil) {
    self.idNamingCollisionsClient = idNamingCollisionsClient
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idNamingCollisionsClient = try container.decodeIfPresent("idNamingCollisionsClient")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idNamingCollisionsClient, "idNamingCollisionsClient")
  }
}
