// Made by openapi-codegen from the API's description; changes here get lost.

/// Holds itself through lists and maps, which need no box.
public nonisolated struct Folder: JSONObject {
  public var children: [Folder]?
  public var byName: [String: Folder]?

  public init(children: [Folder]? = nil, byName: [String: Folder]? = nil) {
    self.children = children
    self.byName = byName
  }

  public static let properties = Properties(
    Self.init, (\.children, "children"), (\.byName, "byName")
  )
}
