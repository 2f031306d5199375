// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PageLinks: JSONObject {
  public var first: Link?
  public var next: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(first: Link? = nil, next: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
    self.first = first
    self.next = next
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.first, "first"), (\.next, "next"), (\.additionalLinks, WireName.others)
  )
}
