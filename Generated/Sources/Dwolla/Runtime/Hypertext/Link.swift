/// A link to a resource, as defined by HAL (draft-kelly-json-hal-11, section 5).
///
/// A string literal is a link with that `href`.
public nonisolated struct Link: JSONObject, HypertextLink {
  /// The URL, or a URI template (RFC 6570) if `templated` is true.
  public var href: String
  /// The media type of the resource.
  public var type: String?
  /// The kind of resource.
  public var resourceType: String?
  /// Distinguishes links with the same relation.
  public var name: String?
  /// A label for people.
  public var title: String?
  /// Whether `href` is a URI template.
  public var templated: Bool?
  /// Other properties of the link, such as `hreflang`, `profile` or `deprecation`.
  public var additionalProperties: [String: JSONValue]

  public init(
    href: String, type: String? = nil, resourceType: String? = nil, name: String? = nil,
    title: String? = nil, templated: Bool? = nil, additionalProperties: [String: JSONValue] = [:]
  ) {
    self.href = href
    self.type = type
    self.resourceType = resourceType
    self.name = name
    self.title = title
    self.templated = templated
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.href, "href"), (\.type, "type"), (\.resourceType, "resource-type"),
    (\.name, "name"), (\.title, "title"), (\.templated, "templated"),
    (\.additionalProperties, WireName.others))
}

nonisolated extension Link: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(href: value) }
}

/// Descriptions do not show the query of a link, because it may grant access to the resource.
nonisolated extension Link: CustomStringConvertible, CustomReflectable {
  public var description: String { "Link(\(href.withoutQuery))" }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "href": href.withoutQuery, "type": type as Any, "resourceType": resourceType as Any,
        "name": name as Any, "title": title as Any, "templated": templated as Any,
        "additionalProperties": additionalProperties.keys.sorted(),
      ])
  }
}
