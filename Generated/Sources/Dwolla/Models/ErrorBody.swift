// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `code` and `message`.
public nonisolated struct ErrorBody: Codable, Equatable, Sendable {
  public var code: String?
  public var message: String?

  public init(code: String? = nil, message: String? = nil) {
    self.code = code
    self.message = message
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    code = try container.decodeIfPresent("code")
    message = try container.decodeIfPresent("message")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(code, "code")
    try container.encodeIfPresent(message, "message")
  }
}
