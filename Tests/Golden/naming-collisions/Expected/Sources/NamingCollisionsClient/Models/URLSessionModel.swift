// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct URLSessionModel: Codable, Equatable, Sendable {
  public var idURLSession: String?

  public init(idURLSession: String? = nil) {
    self.idURLSession = idURLSession
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idURLSession = try container.decodeIfPresent("idURLSession")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idURLSession, "idURLSession")
  }
}
