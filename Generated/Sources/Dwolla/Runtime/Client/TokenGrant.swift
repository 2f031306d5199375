import Foundation

/// The response of a token endpoint (RFC 6749 §5.1).
nonisolated struct TokenGrant: Equatable {
  let token: String
  /// The lifetime in seconds, or `nil` if the response does not state it.
  let lifetime: Double?

  /// The maximum length in bytes. Few servers accept longer header fields.
  private static let longestToken = 1 << 15
  /// The maximum lifetime in seconds. Beyond a year, the lifetime makes no difference.
  private static let longestLifetime = 31_536_000.0

  /// - Throws: the problem with the response. The message contains no secret.
  init(_ body: Data) throws(TokenFetchFailure) {
    guard let content = try? JSONCoding.decode(JSONValue.self, from: body),
      case .object = content
    else { throw Self.unusable("is not a JSON object") }
    guard let token = content["access_token"]?.string, !token.isEmpty else {
      throw Self.unusable("has no access_token")
    }
    guard token.utf8.count <= Self.longestToken else {
      throw Self.unusable("has an access_token of more than \(Self.longestToken) bytes")
    }
    guard token.isHeaderText else {
      throw Self.unusable("has an access_token with characters that are invalid in a header")
    }
    guard let type = content["token_type"]?.string else {
      throw Self.unusable("has no token_type")
    }
    guard type.lowercased() == "bearer" else {
      throw Self.unusable("has a token_type other than 'bearer'")
    }
    self.token = token
    // Some servers send the number as a string.
    let stated = content["expires_in"]
    lifetime = stated.flatMap { Double($0.string ?? $0.jsonText) }
      .flatMap { $0.isNaN ? nil : min(max($0, 0), Self.longestLifetime) }
  }

  private static func unusable(_ problem: String) -> TokenFetchFailure {
    .unusable("the token endpoint's response \(problem)")
  }
}
