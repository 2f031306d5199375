// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `self`.
public nonisolated struct SelfLinks: Codable, Equatable, Sendable {
  public var selfLink: Link?

  public init(selfLink: Link? = nil) {
    self.selfLink = selfLink
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    selfLink = try container.decodeIfPresent("self")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(selfLink, "self")
  }
}
