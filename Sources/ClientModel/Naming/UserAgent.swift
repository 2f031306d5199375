/// The `User-Agent` of the client (RFC 9110, section 10.1.5).
enum UserAgent {
  /// - Parameters:
  ///   - client: an identifier, which is always a valid token.
  ///   - version: the version of the API, which can be any text.
  static func text(client: String, version: String) -> String {
    let product = [client + "-Swift", token(version)].filter { !$0.isEmpty }.joined(separator: "/")
    return product + " (openapi-codegen)"
  }

  /// The maximum length in characters.
  private static let longestVersion = 40

  /// Converts the text to a token (RFC 9110, section 5.6.2). Hyphens replace invalid characters.
  private static func token(_ text: String) -> String {
    let parts = text.unicodeScalars.split { !isTokenCharacter($0) }.map { String($0) }
    return String(parts.joined(separator: "-").prefix(longestVersion))
  }

  private static func isTokenCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIAlphanumeric || "!#$%&'*+-.^_`|~".unicodeScalars.contains(scalar)
  }
}
