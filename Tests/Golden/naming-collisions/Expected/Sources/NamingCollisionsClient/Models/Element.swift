// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Element: Codable, Equatable, Sendable {
  public var textElement: String?

  public init(textElement: String? = nil) {
    self.textElement = textElement
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    textElement = try container.decodeIfPresent("textElement")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(textElement, "textElement")
  }
}
