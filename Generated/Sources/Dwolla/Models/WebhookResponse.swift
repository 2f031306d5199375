// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// What your server answered.
public nonisolated struct WebhookResponse: JSONObject {
  /// When the answer came.
  public var timestamp: Date?
  /// When the answer came; some answers have this in the place of `timestamp`.
  public var created: Date?
  /// The headers, mostly left out.
  public var headers: [WebhookHeader]?
  /// The status. One of 2xx is a success.
  public var statusCode: Int?
  /// The body, mostly left out.
  public var body: String?

  public init(
    timestamp: Date? = nil, created: Date? = nil, headers: [WebhookHeader]? = nil,
    statusCode: Int? = nil, body: String? = nil
  ) {
    self.timestamp = timestamp
    self.created = created
    self.headers = headers
    self.statusCode = statusCode
    self.body = body
  }

  public static let properties = Properties(
    Self.init, (\.timestamp, "timestamp"), (\.created, "created"), (\.headers, "headers"),
    (\.statusCode, "statusCode"), (\.body, "body")
  )
}
