// Made by openapi-codegen from the API's description; changes here get lost.

/// Where to go on after an error.
public nonisolated struct ErrorLinks: JSONObject {
  /// The resource that exists already, for `DuplicateResource`; where a new consent is asked for,
  /// for `UpdateCredentials`.
  public var about: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(about: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
    self.about = about
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.about, "about"), (\.additionalLinks, WireName.others)
  )
}
