// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Closed: Codable, Equatable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireName.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireName.self)
  }
}
