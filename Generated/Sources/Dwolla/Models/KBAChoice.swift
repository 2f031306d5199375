// Made by openapi-codegen from the API's description; changes here get lost.

/// The answer that the customer chose for a question.
public nonisolated struct KBAChoice: JSONObject {
  /// The identifier of the question.
  public var questionID: String
  /// The identifier of the answer.
  public var answerID: String

  public init(questionID: String, answerID: String) {
    self.questionID = questionID
    self.answerID = answerID
  }

  public static let properties = Properties(
    Self.init, (\.questionID, "questionId"), (\.answerID, "answerId")
  )
}
