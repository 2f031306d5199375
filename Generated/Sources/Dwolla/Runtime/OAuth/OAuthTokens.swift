public import Foundation

/// What an authorization server gave the app after a user signed in (RFC 6749 §5.1). No description of it shows a token.
public nonisolated struct OAuthTokens: Hashable, Sendable, Codable {
  /// What calls are made with.
  public var accessToken: String
  /// What the next access token is asked for with; `nil` where the user has to sign in again.
  public var refreshToken: String?
  /// When the access token ends; `nil` where the server does not say so.
  public var expiration: Date?
  /// What the user agreed to, where that is not what was asked for.
  public var scopes: [String]?

  public init(
    accessToken: String, refreshToken: String? = nil, expiration: Date? = nil,
    scopes: [String]? = nil
  ) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    self.expiration = expiration
    self.scopes = scopes
  }
}

nonisolated extension OAuthTokens: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "OAuthTokens(until: \(expiration.map { "\($0)" } ?? "unknown"), "
      + (refreshToken == nil ? "not to be renewed)" : "to be renewed)")
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["expiration": expiration as Any, "scopes": scopes as Any])
  }
}

nonisolated extension OAuthTokens {
  /// The tokens in the response of a token endpoint.
  init(_ body: Data, at now: Date) throws(SignInError) {
    do throws(TokenFetchFailure) {
      let grant = try TokenGrant(body)
      let content = try? JSONCoding.decode(JSONValue.self, from: body)
      self.init(
        accessToken: grant.token,
        refreshToken: content?["refresh_token"]?.string.flatMap { $0.isEmpty ? nil : $0 },
        expiration: grant.lifetime.map { now.addingTimeInterval($0) },
        scopes: content?["scope"]?.string.map { $0.split(separator: " ").map(String.init) })
    } catch {
      guard case .unusable(let problem) = error else { throw .unusable("\(error)") }
      throw .unusable(problem)
    }
  }
}
