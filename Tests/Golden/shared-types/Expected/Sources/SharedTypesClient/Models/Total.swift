// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `value` and `currency`.
public nonisolated struct Total: JSONObject {
  /// The number.
  public var value: String
  public var currency: String?

  public init(value: String, currency: String? = nil) {
    self.value = value
    self.currency = currency
  }

  public static let properties = Properties(Self.init, (\.value, "value"), (\.currency, "currency"))
}
