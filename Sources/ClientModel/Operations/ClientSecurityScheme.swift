/// A way to authenticate that the runtime knows.
public enum ClientSecurityScheme: Hashable, Sendable, Encodable {
  /// OAuth 2.0 client credentials (RFC 6749, section 4.4).
  case clientCredentials(tokenURL: String, scopes: [String])
  case bearer
  case basic
  case apiKey(name: String, place: ClientParameter.Place)
  /// The operation may also be called without credentials.
  case anonymous
}
