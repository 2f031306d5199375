public import Foundation

/// The credential of a client. Its description does not show secrets.
public nonisolated struct Security: Sendable {
  let source: Source

  enum Source: Sendable {
    case fixed(SecurityCredential)
    case provider(@Sendable () async throws -> Security)
    case together([Security])
    case session(OAuthSession)
  }

  private init(_ credential: SecurityCredential) {
    source = .fixed(credential)
  }

  private init(source: Source) {
    self.source = source
  }

  /// OAuth 2.0 client credentials. The client obtains, caches and renews tokens.
  ///
  /// - Parameters:
  ///   - id: the client ID.
  ///   - secret: the client secret.
  ///   - tokenURL: the URL of the token endpoint, if it is not the one in the API description.
  public static func clientCredentials(
    id: String, secret: String, tokenURL: String? = nil
  ) -> Self {
    Self(
      .clientCredentials(
        ClientCredentials(id: id, secret: HiddenText(secret), tokenURL: tokenURL)))
  }

  /// An existing bearer token.
  public static func bearer(_ token: String) -> Self {
    Self(.bearer(HiddenText(token)))
  }

  /// HTTP Basic.
  public static func basic(username: String, password: String) -> Self {
    Self(.basic(user: username, password: HiddenText(password)))
  }

  /// An API key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - name: the name of its header, query parameter or cookie, for operations that need several
  ///     keys.
  public static func apiKey(_ key: String, name: String? = nil) -> Self {
    Self(.apiKey(HiddenText(key), name: name))
  }

  /// Several credentials. Each call uses those that it needs. Keys without a name are used in the
  /// order of the API description.
  public static func together(_ credentials: [Security]) -> Self {
    Self(source: .together(credentials))
  }

  /// No credential.
  public static let anonymous = Self(.anonymous)

  /// A credential from a closure, for example from a vault. The client calls the closure for every
  /// call, and again if the server rejects the credential. The closure should cache credentials
  /// that are expensive to obtain. The client caches the tokens that it obtains with the
  /// credential.
  public static func provided(
    by provide: @escaping @Sendable () async throws -> Security
  ) -> Self {
    Self(source: .provider(provide))
  }

  /// The session of a signed-in user. Tokens are renewed when they expire, and when the server
  /// rejects one.
  public static func session(_ session: OAuthSession) -> Self {
    Self(source: .session(session))
  }

  /// Client credentials from `PREFIX_CLIENT_ID`, `PREFIX_CLIENT_SECRET` and, if it is set,
  /// `PREFIX_TOKEN_URL`. Empty variables count as missing.
  ///
  /// - Throws: `ConfigurationError.missingVariables`.
  public static func fromEnvironment(
    prefix: String, _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(ConfigurationError) -> Self {
    let set = environment.filter { !$0.value.isEmpty }
    guard let id = set["\(prefix)_CLIENT_ID"], let secret = set["\(prefix)_CLIENT_SECRET"] else {
      let names = ["\(prefix)_CLIENT_ID", "\(prefix)_CLIENT_SECRET"]
      throw .missingVariables(names.filter { set[$0] == nil })
    }
    return .clientCredentials(id: id, secret: secret, tokenURL: set["\(prefix)_TOKEN_URL"])
  }
}

/// A credential at the time of its use.
nonisolated enum SecurityCredential: Hashable, Sendable {
  case clientCredentials(ClientCredentials)
  case bearer(HiddenText)
  case basic(user: String, password: HiddenText)
  case apiKey(HiddenText, name: String?)
  case anonymous
}

nonisolated extension SecurityCredential: CustomStringConvertible {
  /// The kind of credential, for messages.
  var description: String {
    switch self {
    case .clientCredentials: "client credentials"
    case .bearer: "a bearer token"
    case .basic: "a user name and a password"
    case .apiKey: "an API key"
    case .anonymous: "no credential"
    }
  }
}

nonisolated struct ClientCredentials: Hashable, Sendable {
  let id: String
  let secret: HiddenText
  let tokenURL: String?

  /// The secret and its encoded forms, all of which a server may repeat.
  var forms: [String] {
    let encoded = PercentEncoding.form(secret.text)
    let header = BasicCredential.header(user: PercentEncoding.form(id), password: encoded)
    return [secret.text, encoded, String(header.dropFirst("Basic ".count))].filter { !$0.isEmpty }
  }
}

nonisolated extension Security: CustomStringConvertible, CustomDebugStringConvertible {
  /// The kind of credential.
  public var description: String {
    switch source {
    case .fixed(.clientCredentials): "Security.clientCredentials"
    case .fixed(.bearer): "Security.bearer"
    case .fixed(.basic): "Security.basic"
    case .fixed(.apiKey): "Security.apiKey"
    case .fixed(.anonymous): "Security.anonymous"
    case .provider: "Security.provided"
    case .together: "Security.together"
    case .session: "Security.session"
    }
  }

  public var debugDescription: String { description }
}
