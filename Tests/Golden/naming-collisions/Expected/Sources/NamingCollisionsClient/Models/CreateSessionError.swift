// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionError: Codable, Equatable, Sendable {
  public var idCreateSessionError: String?

  public init(idCreateSessionError: String? = nil) {
    self.idCreateSessionError = idCreateSessionError
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idCreateSessionError = try container.decodeIfPresent("idCreateSessionError")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idCreateSessionError, "idCreateSessionError")
  }
}
