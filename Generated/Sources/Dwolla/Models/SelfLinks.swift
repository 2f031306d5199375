// Made by openapi-codegen from the API's description; changes here get lost.

/// Where the resource itself is.
public nonisolated struct SelfLinks: JSONObject {
  /// The resource itself.
  public var selfLink: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(selfLink: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
    self.selfLink = selfLink
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.additionalLinks, WireName.others)
  )
}
