// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a renewal that returns to your app, as Plaid needs it on Android and iOS.
public nonisolated struct CreateReAuthExchangeSessionWithRedirect: Codable, Equatable, Sendable {
  /// Where the session ends.
  public var links: Links

  public init(links: Links) {
    self.links = links
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
  }

  /// Where the session ends.
  public nonisolated struct Links: Codable, Equatable, Sendable {
    /// Where the partner sends the customer back to when the session is over.
    public var redirectURL: RedirectTarget
    /// The properties that are not among the others.
    public var others: [String: JSONValue]

    public init(redirectURL: RedirectTarget, others: [String: JSONValue] = [:]) {
      self.redirectURL = redirectURL
      self.others = others
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      redirectURL = try container.decode("redirect-url")
      others = try container.decodeOthers(besides: ["redirect-url"])
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeOthers(others)
      try container.encode(redirectURL, "redirect-url")
    }
  }
}
