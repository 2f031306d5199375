public import Foundation

/// A URL of a resource: a string, a `URL`, a link, or an optional of these.
public nonisolated protocol ResourceLocator: Sendable {
  /// The URL, absolute or relative, or `nil` if there is none.
  var resourceURL: String? { get }
}

/// A HAL link: an object with `href`.
public nonisolated protocol HypertextLink: ResourceLocator {
  associatedtype Href: ResourceLocator

  /// The URL of the link.
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

/// A link that the API description does not list: an object with `href`.
nonisolated extension JSONValue: HypertextLink {
  /// The string in `href`, or `nil` if the value is not an object with `href`.
  public var href: String? { self["href"]?.string }
}
