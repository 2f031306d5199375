// Made by openapi-codegen from the API's description; changes here get lost.

/// A webhook subscription to create.
public nonisolated struct CreateWebhookSubscription: JSONObject {
  /// The URL to send events to. It has to be reachable from the internet, by https.
  public var url: String
  /// The key that each webhook is signed with, in up to 128 characters. Make it a random one.
  public var secret: String {
    get { _secret.value }
    set { _secret.value = newValue }
  }
  private var _secret: Hidden<String>

  public init(url: String, secret: String) {
    self.url = url
    _secret = Hidden(secret)
  }

  public static let properties = Properties(Self.init, (\.url, "url"), (\.secret, "secret"))
}
