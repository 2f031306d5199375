import ClientModel

/// A credential that an operation requires.
public struct SecurityEntry: Codable, Hashable, Sendable {
  /// `bearer`, `basic`, `apiKey`, `clientCredentials`, `oauth2`, `openIDConnect`, `mutualTLS`, `otherHTTP` or
  /// `undefined`.
  public var scheme: String
  /// The location of the key, the URL of the token, or the name of the scheme.
  public var detail: String?
  public var scopes: [String]
  /// The audience of the token.
  public var audience: String?

  init(_ demand: SecurityDemand) {
    scheme = demand.kind.rawValue
    detail = demand.detail
    scopes = demand.scopes
    audience = demand.audience
  }
}

extension SecurityEntry {
  /// Whether a credential for the old scheme is sufficient for this one. An HTTP bearer token can be an OAuth token with
  /// any scopes.
  func accepts(_ old: Self) -> Bool {
    switch (old.scheme, scheme) {
    case ("bearer", "oauth2"), ("bearer", "openIDConnect"), ("oauth2", "bearer"),
      ("openIDConnect", "bearer"):
      true
    default:
      scheme == old.scheme && detail == old.detail && Set(scopes).isSubset(of: old.scopes)
    }
  }

  /// The scheme in a sentence: `an API key in the header X-Key`.
  var words: String {
    let name = detail ?? ""
    let kind =
      switch scheme {
      case "apiKey": "the API key in the \(name.replacing(" ", with: " `", maxReplacements: 1))`"
      case "basic": "a user name and password"
      case "bearer": "a bearer token"
      case "clientCredentials": "a token from \(code(name))"
      case "oauth2": "an OAuth token"
      case "openIDConnect": "an OpenID Connect token"
      case "mutualTLS": "a client certificate"
      case "otherHTTP": "credentials of the HTTP scheme \(code(name))"
      default: "credentials for \(code(name))"
      }
    guard !scopes.isEmpty else { return kind }
    let list = scopes.map(code).joined(separator: ", ")
    return "\(kind) with the scope\(scopes.count == 1 ? "" : "s") \(list)"
  }
}
