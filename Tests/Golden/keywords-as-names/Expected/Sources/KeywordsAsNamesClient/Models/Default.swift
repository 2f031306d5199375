// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Default: Codable, Equatable, Sendable {
  public var `default`: String

  public init(default: String) {
    self.default = `default`
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    `default` = try container.decode("default")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(`default`, "default")
  }
}
