// Made by openapi-codegen from the API's description; changes here get lost.

/// Why the token endpoint issued no token, in the form of OAuth 2.0.
public nonisolated struct OAuthError: JSONObject {
  /// The code of the error.
  public var error: String?
  /// The error in words.
  public var errorDescription: String?
  /// A page about the error.
  public var errorURI: String?

  public init(error: String? = nil, errorDescription: String? = nil, errorURI: String? = nil) {
    self.error = error
    self.errorDescription = errorDescription
    self.errorURI = errorURI
  }

  public static let properties = Properties(
    Self.init, (\.error, "error"), (\.errorDescription, "error_description"),
    (\.errorURI, "error_uri")
  )
}
