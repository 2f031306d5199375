// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct RawValue: Codable, Equatable, Sendable {
  public var textRawValue: String?

  public init(textRawValue: String? = nil) {
    self.textRawValue = textRawValue
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    textRawValue = try container.decodeIfPresent("textRawValue")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(textRawValue, "textRawValue")
  }
}
