// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Dog: Codable, Equatable, Sendable {
  public var kind: String
  public var barks: Bool?

  public init(kind: String, barks: Bool? = nil) {
    self.kind = kind
    self.barks = barks
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    kind = try container.decode("kind")
    barks = try container.decodeIfPresent("barks")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(kind, "kind")
    try container.encodeIfPresent(barks, "barks")
  }
}
