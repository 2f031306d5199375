// Made by openapi-codegen from the API's description; changes here get lost.

/// Where the other pages of a list are.
public nonisolated struct PageLinks: JSONObject {
  /// This page.
  public var selfLink: Link?
  /// The first page.
  public var first: Link?
  /// The last page.
  public var last: Link?
  /// The next page. The last page does not have it.
  public var next: Link?
  /// The page before. The first page does not have it.
  public var prev: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(
    selfLink: Link? = nil, first: Link? = nil, last: Link? = nil, next: Link? = nil,
    prev: Link? = nil, additionalLinks: [String: JSONValue] = [:]
  ) {
    self.selfLink = selfLink
    self.first = first
    self.last = last
    self.next = next
    self.prev = prev
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.first, "first"), (\.last, "last"), (\.next, "next"),
    (\.prev, "prev"), (\.additionalLinks, WireName.others)
  )
}
