// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CodingKeys: Codable, Equatable, Sendable {
  public var textCodingKeys: String?

  public init(textCodingKeys: String? = nil) {
    self.textCodingKeys = textCodingKeys
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    textCodingKeys = try container.decodeIfPresent("textCodingKeys")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(textCodingKeys, "textCodingKeys")
  }
}
