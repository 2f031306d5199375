// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PageLinks: Codable, Equatable, Sendable {
  public var first: Link?
  public var next: Link?

  public init(first: Link? = nil, next: Link? = nil) {
    self.first = first
    self.next = next
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    first = try container.decodeIfPresent("first")
    next = try container.decodeIfPresent("next")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(first, "first")
    try container.encodeIfPresent(next, "next")
  }
}
