// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ErrorModel: Codable, Equatable, Sendable {
  public var code: String?

  public init(code: String? = nil) {
    self.code = code
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    code = try container.decodeIfPresent("code")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(code, "code")
  }
}
