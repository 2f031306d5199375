// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// What was sent to your server.
public nonisolated struct WebhookRequest: JSONObject {
  /// When it was sent.
  public var timestamp: Date?
  /// When it was sent; some answers have this in the place of `timestamp`.
  public var created: Date?
  /// Where it was sent to.
  public var url: String?
  /// The headers.
  public var headers: [WebhookHeader]?
  /// The body, the event as JSON text.
  public var body: String?

  public init(
    timestamp: Date? = nil, created: Date? = nil, url: String? = nil,
    headers: [WebhookHeader]? = nil, body: String? = nil
  ) {
    self.timestamp = timestamp
    self.created = created
    self.url = url
    self.headers = headers
    self.body = body
  }

  public static let properties = Properties(
    Self.init, (\.timestamp, "timestamp"), (\.created, "created"), (\.url, "url"),
    (\.headers, "headers"), (\.body, "body")
  )
}
