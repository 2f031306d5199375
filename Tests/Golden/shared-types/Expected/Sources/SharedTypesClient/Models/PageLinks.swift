// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PageLinks: Codable, Equatable, Sendable {
  public var first: Link?
  public var next: Link?
  /// The properties that are not among the others.
  public var others: [String: JSONValue]

  public init(first: Link? = nil, next: Link? = nil, others: [String: JSONValue] = [:]) {
    self.first = first
    self.next = next
    self.others = others
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    first = try container.decodeIfPresent("first")
    next = try container.decodeIfPresent("next")
    others = try container.decodeOthers(besides: ["first", "next"])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(others)
    try container.encodeIfPresent(first, "first")
    try container.encodeIfPresent(next, "next")
  }
}
