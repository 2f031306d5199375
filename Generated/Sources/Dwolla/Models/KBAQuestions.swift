// Made by openapi-codegen from the API's description; changes here get lost.

/// Questions about a customer's past, which only the customer can answer.
public nonisolated struct KBAQuestions: JSONObject {
  /// What can be done with the questions.
  public var links: Links
  /// The identifier of the questions.
  public var id: String
  /// The questions. All of them have to be answered.
  public var questions: [KBAQuestion]

  public init(links: Links, id: String, questions: [KBAQuestion]) {
    self.links = links
    self.id = id
    self.questions = questions
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.questions, "questions")
  )

  /// What can be done with the questions.
  public nonisolated struct Links: JSONObject {
    /// Takes the answers.
    public var answer: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(answer: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
      self.answer = answer
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.answer, "answer"), (\.additionalLinks, WireName.others)
    )
  }
}
