public import Diagnostics

/// A security scheme (OpenAPI 3.1, section 4.8.27).
public struct SecurityScheme: Sendable {
  public enum Kind: Sendable {
    case apiKey(name: String, place: Parameter.Place)
    case http(scheme: String, bearerFormat: String?)
    case oauth2(OAuthFlows)
    case openIDConnect(url: String)
    case mutualTLS
  }

  public struct OAuthFlows: Sendable {
    public var clientCredentials: OAuthFlow?
    public var authorizationCode: OAuthFlow?
    public var password: OAuthFlow?
    public var implicit: OAuthFlow?
    public var deviceAuthorization: OAuthFlow?
  }

  public struct OAuthFlow: Sendable {
    /// The URL as written: absolute, or relative to the server URL.
    public var tokenURL: String?
    public var authorizationURL: String?
    public var refreshURL: String?
    public var deviceAuthorizationURL: String?
    public var scopes: [String]
    public var extensions: Extensions
  }

  public var name: String
  public var kind: Kind
  public var description: String?
  public var extensions: Extensions
  public var location: SourceLocation
}

/// An alternative in a `security` list. All of its schemes are required. Empty means anonymous.
public struct SecurityRequirement: Sendable {
  public var schemes: [(name: String, scopes: [String])]
  public var location: SourceLocation
}
