// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Wrapped: Codable, Equatable, Sendable {
  public var textWrapped: String?

  public init(textWrapped: String? = nil) {
    self.textWrapped = textWrapped
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    textWrapped = try container.decodeIfPresent("textWrapped")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(textWrapped, "textWrapped")
  }
}
