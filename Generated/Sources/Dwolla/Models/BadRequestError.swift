// Made by openapi-codegen from the API's description; changes here get lost.

/// Why no exchange was created.
public nonisolated struct BadRequestError: JSONObject {
  /// The kind of error, for a program to tell apart.
  public var code: String
  /// The reason in words, for a log rather than for the customer.
  public var message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))

  /// Which of the documented alternatives this is; nil where it is none of them.
  public var alternative: Alternative? {
    Alternative(rawValue: code)
  }

  /// The documented alternatives, by `code`.
  public nonisolated enum Alternative: String, CaseIterable, Sendable {
    /// Tells that the token which the partner handed out has expired.
    case invalidExchangeToken = "InvalidExchangeToken"
    /// Tells that the connection at the partner has ended.
    case invalidExchange = "InvalidExchange"
  }
}
