// Made by openapi-codegen from the API's description; changes here get lost.

/// A reason why a document was rejected, with an explanation.
public nonisolated struct DocumentFailure: JSONObject {
  /// The reason, for a program.
  public var reason: DocumentFailureReason
  /// The reason in words.
  public var description: String?

  public init(reason: DocumentFailureReason, description: String? = nil) {
    self.reason = reason
    self.description = description
  }

  public static let properties = Properties(
    Self.init, (\.reason, "reason"), (\.description, "description")
  )
}
