// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ResponseModel: Codable, Equatable, Sendable {
  public var idResponse: String?

  public init(idResponse: String? = nil) {
    self.idResponse = idResponse
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idResponse = try container.decodeIfPresent("idResponse")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idResponse, "idResponse")
  }
}
