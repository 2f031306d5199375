import OpenAPI

/// An OAuth 2.0 flow for users in a security scheme.
public struct SignInFlow: Equatable, Sendable, Encodable {
  /// The function that creates the OAuth client: `oauthClient`.
  public var functionName: String
  public var tokenURL: String
  /// `nil` for a flow without a browser on the device.
  public var authorizationURL: String?
  /// `nil` for a flow in a browser.
  public var deviceAuthorizationURL: String?
  public var scopes: [String]

  /// The flows of the schemes that the operations use. Relative URLs are omitted, because their base may be another
  /// server.
  static func flows(
    of document: Document, for operations: [OpenAPI.Operation], style: NameStyle
  ) -> [SignInFlow] {
    let wanted = Set(operations.flatMap(\.security).flatMap(\.schemes).map(\.name))
    var flows = document.securitySchemes.filter { wanted.contains($0.name) }
      .compactMap { scheme in SignInFlow(scheme).map { (scheme.name, $0) } }
    guard flows.count > 1 else { return flows.map(\.1) }
    var scope = NameScope(reserved: ReservedNames.members)
    for index in flows.indices {
      let name = style.lowerCamel(NameWords(flows[index].0 + " OAuth client"))
      flows[index].1.functionName = scope.claim(name, "oauthClient")
    }
    return flows.map(\.1)
  }

  private init?(_ scheme: SecurityScheme) {
    guard case .oauth2(let flows) = scheme.kind else { return nil }
    authorizationURL = Self.absolute(flows.authorizationCode?.authorizationURL)
    deviceAuthorizationURL = Self.absolute(flows.deviceAuthorization?.deviceAuthorizationURL)
    guard authorizationURL != nil || deviceAuthorizationURL != nil,
      let url = Self.absolute(
        flows.authorizationCode?.tokenURL ?? flows.deviceAuthorization?.tokenURL)
    else { return nil }
    tokenURL = url
    functionName = "oauthClient"
    let all = (flows.authorizationCode?.scopes ?? []) + (flows.deviceAuthorization?.scopes ?? [])
    var seen: Set<String> = []
    scopes = all.filter { seen.insert($0).inserted }
  }

  private static func absolute(_ url: String?) -> String? {
    url.flatMap { $0.lowercased().hasPrefix("https://") ? $0 : nil }
  }
}
