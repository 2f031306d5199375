// Made by openapi-codegen from the API's description; changes here get lost.

/// A header.
public nonisolated struct WebhookHeader: JSONObject {
  /// The name of the header.
  public var name: String
  /// The value of the header.
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  public static let properties = Properties(Self.init, (\.name, "name"), (\.value, "value"))
}
