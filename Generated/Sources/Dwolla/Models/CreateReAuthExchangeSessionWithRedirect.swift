// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a renewal that returns to your app, as Plaid needs it on Android and iOS.
public nonisolated struct CreateReAuthExchangeSessionWithRedirect: JSONObject {
  /// Where the session ends.
  public var links: Links

  public init(links: Links) {
    self.links = links
  }

  /// Takes the links one by one.
  public init(redirectURL: Link) {
    self.init(links: .init(redirectURL: redirectURL))
  }

  public static let properties = Properties(Self.init, (\.links, "_links"))

  /// Where the session ends.
  public nonisolated struct Links: JSONObject {
    /// Where the partner sends the customer back to. It must be registered for your account. Plaid
    /// wants, in an app:
    ///
    /// - on Android, the package name, such as `com.example.app123`;
    /// - on iOS, a universal link, such as `https://example.com/app123`.
    public var redirectURL: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(redirectURL: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.redirectURL = redirectURL
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.redirectURL, "redirect-url"), (\.additionalLinks, WireName.others)
    )
  }
}
