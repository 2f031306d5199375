// Made by openapi-codegen from the API's description; changes here get lost.

/// Holds the errors of the single values of a request.
public nonisolated struct EmbeddedErrors: JSONObject {
  /// One error for each value that is wrong.
  public var errors: [EmbeddedError]?

  public init(errors: [EmbeddedError]? = nil) {
    self.errors = errors
  }

  public static let properties = Properties(Self.init, (\.errors, "errors"))
}
