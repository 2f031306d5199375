// Made by openapi-codegen from the API's description; changes here get lost.

/// Pauses a webhook subscription, or goes on with it.
public nonisolated struct UpdateWebhookSubscription: JSONObject {
  /// Whether to send nothing for now. What happens meanwhile is not sent later by itself.
  public var paused: Bool

  public init(paused: Bool) {
    self.paused = paused
  }

  public static let properties = Properties(Self.init, (\.paused, "paused"))
}
