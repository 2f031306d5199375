// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ProblemModel: Codable, Equatable, Sendable {
  public var title: String?

  public init(title: String? = nil) {
    self.title = title
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    title = try container.decodeIfPresent("title")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(title, "title")
  }
}
