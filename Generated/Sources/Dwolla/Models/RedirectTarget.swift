// Made by openapi-codegen from the API's description; changes here get lost.

/// Where the partner sends the customer back to when the session is over.
public nonisolated struct RedirectTarget: Codable, Equatable, Sendable {
  /// The address to return to, which must be registered for your account. Plaid wants, in an app:
  ///
  /// - on Android, the package name, such as `com.example.app123`;
  /// - on iOS, a universal link, such as `https://example.com/app123`.
  public var href: String

  public init(href: String) {
    self.href = href
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    href = try container.decode("href")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(href, "href")
  }
}
