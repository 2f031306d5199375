public import Foundation

/// The credential of a client. No description of it shows a secret.
public nonisolated struct Security: Hashable, Sendable {
  let credential: Credential

  enum Credential: Hashable, Sendable {
    case clientCredentials(ClientCredentials)
    case bearer(HiddenText)
    case basic(user: String, password: HiddenText)
    case apiKey(HiddenText)
    case anonymous
  }

  /// OAuth 2.0 client credentials: the client fetches, keeps and renews its tokens.
  ///
  /// - Parameter tokenURL: in place of the URL that the API's description gives.
  public static func clientCredentials(
    id: String, secret: String, tokenURL: String? = nil
  ) -> Self {
    Self(
      credential: .clientCredentials(
        ClientCredentials(id: id, secret: HiddenText(secret), tokenURL: tokenURL)))
  }

  /// A token that you have.
  public static func bearer(_ token: String) -> Self {
    Self(credential: .bearer(HiddenText(token)))
  }

  /// HTTP Basic.
  public static func basic(username: String, password: String) -> Self {
    Self(credential: .basic(user: username, password: HiddenText(password)))
  }

  /// A key, sent where the API's description says.
  public static func apiKey(_ key: String) -> Self {
    Self(credential: .apiKey(HiddenText(key)))
  }

  /// No credential.
  public static let anonymous = Self(credential: .anonymous)

  /// Client credentials from `PREFIX_CLIENT_ID`, `PREFIX_CLIENT_SECRET` and, if it is set,
  /// `PREFIX_TOKEN_URL`. An empty variable counts as one that is not set.
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

nonisolated struct ClientCredentials: Hashable, Sendable {
  let id: String
  let secret: HiddenText
  let tokenURL: String?
}

nonisolated extension Security: CustomStringConvertible, CustomDebugStringConvertible {
  /// The kind of credential.
  public var description: String {
    switch credential {
    case .clientCredentials: "Security.clientCredentials"
    case .bearer: "Security.bearer"
    case .basic: "Security.basic"
    case .apiKey: "Security.apiKey"
    case .anonymous: "Security.anonymous"
    }
  }

  public var debugDescription: String { description }
}
