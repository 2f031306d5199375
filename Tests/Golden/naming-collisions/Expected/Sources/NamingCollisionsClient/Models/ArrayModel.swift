// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ArrayModel: Codable, Equatable, Sendable {
  public var list: [String]?

  public init(list: [String]? = nil) {
    self.list = list
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    list = try container.decodeIfPresent("list")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(list, "list")
  }
}
