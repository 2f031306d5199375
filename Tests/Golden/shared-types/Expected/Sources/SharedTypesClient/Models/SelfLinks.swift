// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `self`.
public nonisolated struct SelfLinks: Codable, Equatable, Sendable {
  public var selfLink: Link?
  /// The properties that are not among the others.
  public var others: [String: JSONValue]

  public init(selfLink: Link? = nil, others: [String: JSONValue] = [:]) {
    self.selfLink = selfLink
    self.others = others
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    selfLink = try container.decodeIfPresent("self")
    others = try container.decodeOthers(besides: ["self"])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(others)
    try container.encodeIfPresent(selfLink, "self")
  }
}
