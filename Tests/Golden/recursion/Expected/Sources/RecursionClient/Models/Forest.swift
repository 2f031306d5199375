// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Forest: Codable, Equatable, Sendable {
  /// Holds itself.
  public var node: Node?
  /// Holds itself through lists and maps, which need no box.
  public var folder: Folder?
  public var author: Author?
  /// A union that holds itself.
  public var expression: Expression?
  /// A list of such lists.
  public var lists: [JSONValue]?
  public var maps: [String: JSONValue]?
  public var wrapper: Wrapper?
  public var json: Anything?

  public init(
    node: Node? = nil,
    folder: Folder? = nil,
    author: Author? = nil,
    expression: Expression? = nil,
    lists: [JSONValue]? = nil,
    maps: [String: JSONValue]? = nil,
    wrapper: Wrapper? = nil,
    json: Anything? = nil
  ) {
    self.node = node
    self.folder = folder
    self.author = author
    self.expression = expression
    self.lists = lists
    self.maps = maps
    self.wrapper = wrapper
    self.json = json
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    node = try container.decodeIfPresent("node")
    folder = try container.decodeIfPresent("folder")
    author = try container.decodeIfPresent("author")
    expression = try container.decodeIfPresent("expression")
    lists = try container.decodeIfPresent("lists")
    maps = try container.decodeIfPresent("maps")
    wrapper = try container.decodeIfPresent("wrapper")
    json = try container.decodeIfPresent("json")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(node, "node")
    try container.encodeIfPresent(folder, "folder")
    try container.encodeIfPresent(author, "author")
    try container.encodeIfPresent(expression, "expression")
    try container.encodeIfPresent(lists, "lists")
    try container.encodeIfPresent(maps, "maps")
    try container.encodeIfPresent(wrapper, "wrapper")
    try container.encodeIfPresent(json, "json")
  }
}
