// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Unknown: Codable, Equatable, Sendable {
  public var unknown: String

  public init(unknown: String) {
    self.unknown = unknown
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    unknown = try container.decode("unknown")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(unknown, "unknown")
  }
}
