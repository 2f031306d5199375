// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Pet: Codable, Equatable, Sendable {
  public var upper: String?

  public init(upper: String? = nil) {
    self.upper = upper
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    upper = try container.decodeIfPresent("upper")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(upper, "upper")
  }
}
