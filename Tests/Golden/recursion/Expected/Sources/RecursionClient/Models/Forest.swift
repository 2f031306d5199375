// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Forest: JSONObject {
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
    node: Node? = nil, folder: Folder? = nil, author: Author? = nil, expression: Expression? = nil,
    lists: [JSONValue]? = nil, maps: [String: JSONValue]? = nil, wrapper: Wrapper? = nil,
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

  public static let properties = Properties(
    Self.init, (\.node, "node"), (\.folder, "folder"), (\.author, "author"),
    (\.expression, "expression"), (\.lists, "lists"), (\.maps, "maps"), (\.wrapper, "wrapper"),
    (\.json, "json")
  )
}
