// Made by openapi-codegen from the API's description; changes here get lost.

/// The texts by which a customer authorizes transfers whose amount and day are not known yet. Show
/// both, and name the authorization when you create the funding source.
public nonisolated struct OnDemandAuthorization: JSONObject {
  /// Where the authorization is.
  public var links: SelfLinks
  /// The text that the customer agrees to.
  public var bodyText: String
  /// The text for the button that agrees.
  public var buttonText: String

  public init(links: SelfLinks, bodyText: String, buttonText: String) {
    self.links = links
    self.bodyText = bodyText
    self.buttonText = buttonText
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.bodyText, "bodyText"), (\.buttonText, "buttonText")
  )
}
