// Made by openapi-codegen from the API's description; changes here get lost.

/// What Dwolla says about a call that failed. Decide by `code`, and for a `ValidationError` by the
/// code and the path of each embedded error; the messages are for people and may change.
public nonisolated struct ErrorBody: JSONObject {
  /// The kind of error.
  public var code: ErrorCode
  /// The error in words, for a log rather than for your customer.
  public var message: String
  /// What is wrong with the request, where `code` is `ValidationError`.
  public var embedded: EmbeddedErrors?
  /// Where to go on from here.
  public var links: ErrorLinks?

  public init(
    code: ErrorCode, message: String, embedded: EmbeddedErrors? = nil, links: ErrorLinks? = nil
  ) {
    self.code = code
    self.message = message
    self.embedded = embedded
    self.links = links
  }

  public static let properties = Properties(
    Self.init, (\.code, "code"), (\.message, "message"), (\.embedded, "_embedded"),
    (\.links, "_links")
  )
}
