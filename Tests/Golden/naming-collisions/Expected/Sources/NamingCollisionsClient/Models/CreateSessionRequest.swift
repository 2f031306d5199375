// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionRequest: Codable, Equatable, Sendable {
  public var idCreateSessionRequest: String?

  public init(idCreateSessionRequest: String? = nil) {
    self.idCreateSessionRequest = idCreateSessionRequest
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idCreateSessionRequest = try container.decodeIfPresent("idCreateSessionRequest")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idCreateSessionRequest, "idCreateSessionRequest")
  }
}
