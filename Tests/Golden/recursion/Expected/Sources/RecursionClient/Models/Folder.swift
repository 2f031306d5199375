// Made by openapi-codegen from the API's description; changes here get lost.

/// Holds itself through lists and maps, which need no box.
public nonisolated struct Folder: Codable, Equatable, Sendable {
  public var children: [Folder]?
  public var byName: [String: Folder]?

  public init(children: [Folder]? = nil, byName: [String: Folder]? = nil) {
    self.children = children
    self.byName = byName
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    children = try container.decodeIfPresent("children")
    byName = try container.decodeIfPresent("byName")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(children, "children")
    try container.encodeIfPresent(byName, "byName")
  }
}
