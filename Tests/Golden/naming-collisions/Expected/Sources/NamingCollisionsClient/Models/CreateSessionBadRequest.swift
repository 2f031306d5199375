// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionBadRequest: Codable, Equatable, Sendable {
  public var otherCreateSessionBadRequest: String?

  public init(otherCreateSessionBadRequest: String? = nil) {
    self.otherCreateSessionBadRequest = otherCreateSessionBadRequest
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    otherCreateSessionBadRequest = try container.decodeIfPresent("otherCreateSessionBadRequest")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(otherCreateSessionBadRequest, "otherCreateSessionBadRequest")
  }
}
