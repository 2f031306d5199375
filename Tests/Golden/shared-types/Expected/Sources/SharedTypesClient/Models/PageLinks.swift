// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PageLinks: JSONObject {
  public var first: Link?
  public var next: Link?

  public init(first: Link? = nil, next: Link? = nil) {
    self.first = first
    self.next = next
  }

  public static let properties = Properties(Self.init, (\.first, "first"), (\.next, "next"))
}
