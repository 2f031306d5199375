// Made by openapi-codegen from the API's description; changes here get lost.

/// One attempt to deliver a webhook.
public nonisolated struct WebhookAttempt: JSONObject {
  /// The identifier of the attempt.
  public var id: String?
  /// What was sent.
  public var request: WebhookRequest?
  /// What your server answered. It is missing where no answer came.
  public var response: WebhookResponse?

  public init(id: String? = nil, request: WebhookRequest? = nil, response: WebhookResponse? = nil) {
    self.id = id
    self.request = request
    self.response = response
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.request, "request"), (\.response, "response")
  )
}
