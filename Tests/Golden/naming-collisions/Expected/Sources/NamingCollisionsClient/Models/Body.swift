// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Body: Codable, Equatable, Sendable {
  public var textBody: String?

  public init(textBody: String? = nil) {
    self.textBody = textBody
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    textBody = try container.decodeIfPresent("textBody")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(textBody, "textBody")
  }
}
