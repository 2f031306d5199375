// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PageLinks: JSONObject {
  public var first: Link?
  public var next: Link?
  /// The properties that are not among the others.
  public var others: [String: JSONValue]

  public init(first: Link? = nil, next: Link? = nil, others: [String: JSONValue] = [:]) {
    self.first = first
    self.next = next
    self.others = others
  }

  public static let properties = Properties(
    Self.init, (\.first, "first"), (\.next, "next"), (\.others, WireName.others)
  )
}
