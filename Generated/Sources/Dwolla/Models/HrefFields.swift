// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `href`.
public nonisolated struct HrefFields: JSONObject, HypertextLink {
  public var href: String

  public init(href: String) {
    self.href = href
  }

  public static let properties = Properties(Self.init, (\.href, "href"))
}

/// Where the partner sends the customer back to when the session is over.
///
/// It has the shape of `HrefFields`.
public typealias RedirectTarget = HrefFields

/// Refers to a resource by its URL, in the body of a request.
///
/// It has the shape of `HrefFields`.
public typealias ResourceReference = HrefFields
