/// A security scheme that the runtime supports.
public indirect enum ClientSecurityScheme: Hashable, Sendable, Encodable {
  /// OAuth 2.0 client credentials (RFC 6749, section 4.4).
  case clientCredentials(tokenURL: String, scopes: [String])
  case bearer
  case basic
  /// No credential is required.
  case anonymous
  /// A scheme that the document does not define. The caller passes the credential to each call.
  case undefined(name: String)
  case apiKey(name: String, place: ClientParameter.Place)
  /// Several schemes, all required.
  case together([ClientSecurityScheme])

  /// Whether a client can be created with a credential for this scheme.
  var isOfClients: Bool {
    switch self {
    case .anonymous, .undefined: false
    case .clientCredentials, .bearer, .basic, .apiKey, .together: true
    }
  }
}
