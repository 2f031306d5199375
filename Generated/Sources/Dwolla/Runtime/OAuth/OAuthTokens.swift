public import Foundation

/// The tokens of a signed-in user (RFC 6749 §5.1). Their description does not show them.
public nonisolated struct OAuthTokens: Hashable, Sendable, Codable {
  /// The access token.
  public var accessToken: String
  /// The refresh token, or `nil` if the user must sign in again when the access token expires.
  public var refreshToken: String?
  /// The expiry of the access token, or `nil` if it is unknown.
  public var expiration: Date?
  /// The granted scopes, if they differ from the requested ones.
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
      + (refreshToken == nil ? "not renewable)" : "renewable)")
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["expiration": expiration as Any, "scopes": scopes as Any])
  }
}

nonisolated extension OAuthTokens {
  /// Decodes the response of a token endpoint.
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
