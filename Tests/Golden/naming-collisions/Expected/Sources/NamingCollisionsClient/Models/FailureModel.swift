// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct FailureModel: Codable, Equatable, Sendable {
  public var idFailure: String?

  public init(idFailure: String? = nil) {
    self.idFailure = idFailure
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idFailure = try container.decodeIfPresent("idFailure")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idFailure, "idFailure")
  }
}
