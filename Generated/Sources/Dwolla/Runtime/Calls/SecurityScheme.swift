/// A security scheme of an operation.
public nonisolated indirect enum SecurityScheme: Hashable, Sendable {
  /// OAuth 2.0 client credentials (RFC 6749 §4.4).
  ///
  /// A relative `tokenURL` is resolved against the server's URL (RFC 3986 §5.2).
  case clientCredentials(tokenURL: String, scopes: [String])
  /// A bearer token (RFC 6750).
  case bearer
  /// HTTP Basic (RFC 7617).
  case basic
  /// A key in a header, the query or a cookie.
  case apiKey(name: String, in: Place)
  /// No credential is required.
  case anonymous
  /// A scheme that the API description does not define: the caller's credential for this request,
  /// in the header `Authorization`.
  case undefined
  /// Several schemes, all required.
  case together([SecurityScheme])

  /// The location of an API key.
  public enum Place: Hashable, Sendable {
    case header, query, cookie
  }
}

nonisolated extension SecurityScheme: CustomStringConvertible {
  /// The description of the scheme in messages.
  public var description: String {
    switch self {
    case .clientCredentials: "OAuth 2.0 client credentials"
    case .bearer: "a bearer token"
    case .basic: "a user name and a password"
    case .apiKey(let name, let place): "an API key (\(place) '\(name)')"
    case .anonymous: "no credential"
    case .undefined: "a user name and a password, or a bearer token"
    case .together(let schemes): schemes.map(\.description).joined(separator: " with ")
    }
  }
}
