// Made by openapi-codegen from the API's description; changes here get lost.

/// One of the answers to choose from.
public nonisolated struct KBAAnswer: JSONObject {
  /// The identifier of the answer.
  public var id: String
  /// The answer, to show to the customer.
  public var text: String

  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }

  public static let properties = Properties(Self.init, (\.id, "id"), (\.text, "text"))
}
