// Made by openapi-codegen from the API's description; changes here get lost.

/// A question, and what can be answered.
public nonisolated struct KBAQuestion: JSONObject {
  /// The identifier of the question.
  public var id: String
  /// The question, to show to the customer.
  public var text: String
  /// The answers to choose from.
  public var answers: [KBAAnswer]

  public init(id: String, text: String, answers: [KBAAnswer]) {
    self.id = id
    self.text = text
    self.answers = answers
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.text, "text"), (\.answers, "answers")
  )
}
