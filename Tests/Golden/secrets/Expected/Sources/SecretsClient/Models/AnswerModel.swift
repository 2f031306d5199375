// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct AnswerModel: Codable, Equatable, Sendable {
  public var text: String

  public init(text: String) {
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    text = try container.decode("text")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(text, "text")
  }
}
