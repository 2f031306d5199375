// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSession: Codable, Equatable, Sendable {
  public var idCreateSession: String?

  public init(idCreateSession: String? = nil) {
    self.idCreateSession = idCreateSession
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idCreateSession = try container.decodeIfPresent("idCreateSession")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idCreateSession, "idCreateSession")
  }
}
