public import Foundation

/// What leads to a resource: a URL, its text, a link, or one of these that may be missing.
public nonisolated protocol ResourceLocator: Sendable {
  /// The URL as it is written, absolute or relative; `nil` where there is none.
  var resourceURL: String? { get }
}

/// A link as HAL has it: an object with `href`.
public nonisolated protocol HypertextLink: ResourceLocator {
  associatedtype Href: ResourceLocator

  /// Where the link leads.
  var href: Href { get }
}

nonisolated extension HypertextLink {
  public var resourceURL: String? { href.resourceURL }
}

nonisolated extension String: ResourceLocator {
  public var resourceURL: String? { self }
}

nonisolated extension URL: ResourceLocator {
  public var resourceURL: String? { absoluteString }
}

nonisolated extension Optional: ResourceLocator where Wrapped: ResourceLocator {
  public var resourceURL: String? { flatMap(\.resourceURL) }
}

nonisolated extension Nullable: ResourceLocator where Wrapped: ResourceLocator {
  public var resourceURL: String? { wrapped.resourceURL }
}

/// A link that the API's description does not have: an object with `href`.
nonisolated extension JSONValue: HypertextLink {
  /// The text of `href`; `nil` if this is no object or has no such text.
  public var href: String? { self["href"]?.string }
}
