// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `self`.
public nonisolated struct SelfLinks: JSONObject {
  public var selfLink: Link?

  public init(selfLink: Link? = nil) {
    self.selfLink = selfLink
  }

  public static let properties = Properties(Self.init, (\.selfLink, "self"))
}
