/// A way to authenticate that the runtime knows.
public indirect enum ClientSecurityScheme: Hashable, Sendable, Encodable {
  /// OAuth 2.0 client credentials (RFC 6749, section 4.4).
  case clientCredentials(tokenURL: String, scopes: [String])
  case bearer
  case basic
  /// The operation may be called without a credential too.
  case anonymous
  /// A scheme that the document names and does not define: the caller gives the credential of each call.
  case undefined(name: String)
  case apiKey(name: String, place: ClientParameter.Place)
  /// Several of these, all of which are needed.
  case together([ClientSecurityScheme])

  /// Whether a client can be made with a credential for it.
  var isOfClients: Bool {
    switch self {
    case .anonymous, .undefined: false
    case .clientCredentials, .bearer, .basic, .apiKey, .together: true
    }
  }
}
