internal import Diagnostics
internal import YAML

/// Parses `components/securitySchemes` (OpenAPI 3.1, section 4.8.27).
struct SecuritySchemeParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "security scheme"
    case type, description, name, `in`, scheme, bearerFormat, flows, openIdConnectUrl
    case oauth2MetadataUrl, deprecated

    var isNewIn32: Bool { self == .oauth2MetadataUrl || self == .deprecated }
  }

  private enum FlowsKeyword: String, ObjectKeyword {
    static let object = "'flows'"
    case clientCredentials, authorizationCode, password, implicit, deviceAuthorization

    var isNewIn32: Bool { self == .deviceAuthorization }
  }

  private enum FlowKeyword: String, ObjectKeyword {
    static let object = "OAuth flow"
    case tokenUrl, authorizationUrl, refreshUrl, scopes, deviceAuthorizationUrl

    var isNewIn32: Bool { self == .deviceAuthorizationUrl }
  }

  let context: LoadingContext

  func schemes(_ entry: Mapping.Entry) -> SecuritySchemes {
    var schemes = SecuritySchemes()
    for entry in context.mapping(entry)?.entries ?? [] {
      schemes.add(scheme(entry), named: entry.key)
    }
    return schemes
  }

  private func scheme(_ entry: Mapping.Entry) -> SecurityScheme? {
    guard let node = context.resolve(entry.value),
      let mapping = context.object(node, "a security scheme")
    else { return nil }
    var texts: [Keyword: String] = [:]
    var flows = SecurityScheme.OAuthFlows()
    let extensions = context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .flows: flows = self.flows(entry)
      case .deprecated: _ = context.bool(entry)
      case .openIdConnectUrl: texts[keyword] = url(entry)
      default: texts[keyword] = context.string(entry)
      }
    }
    guard let kind = kind(texts, flows, entry) else { return nil }
    return SecurityScheme(
      name: entry.key, kind: kind,
      description: context.overrides(of: entry.value).description ?? texts[.description],
      extensions: extensions, location: entry.keyLocation)
  }

  private func kind(
    _ texts: [Keyword: String], _ flows: SecurityScheme.OAuthFlows, _ entry: Mapping.Entry
  ) -> SecurityScheme.Kind? {
    func required(_ keyword: Keyword) -> String? {
      if let text = texts[keyword] { return text }
      context.warn(
        code: .securityInvalid,
        "the security scheme '\(entry.key)' has no '\(keyword.rawValue)' and is ignored",
        at: entry.keyLocation)
      return nil
    }
    switch required(.type) {
    case "apiKey"?:
      guard let name = required(.name), let text = required(.in) else { return nil }
      if let place = Parameter.Place(rawValue: text),
        let problem = WireName.problem(with: name, in: place)
      {
        context.warn(
          code: .securityInvalid,
          "the key of the security scheme '\(entry.key)' \(problem); it is ignored",
          at: entry.keyLocation)
        return nil
      }
      guard let place = Parameter.Place(rawValue: text), place != .path else {
        context.warn(
          code: .securityInvalid, "an API key cannot be in '\(text)'; the scheme is ignored",
          at: entry.keyLocation)
        return nil
      }
      return .apiKey(name: name, place: place)
    case "http"?:
      return required(.scheme).map { .http(scheme: $0, bearerFormat: texts[.bearerFormat]) }
    case "oauth2"?: return .oauth2(flows)
    case "openIdConnect"?: return required(.openIdConnectUrl).map { .openIDConnect(url: $0) }
    case "mutualTLS"?: return .mutualTLS
    case let type?:
      let types = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
      context.warn(
        code: .securityInvalid,
        "unknown type '\(type)'; the security scheme '\(entry.key)' is ignored",
        at: entry.keyLocation,
        hint: SpellingSuggestion.nearest(to: type, among: types).map { "did you mean '\($0)'?" })
      return nil
    case nil: return nil
    }
  }

  /// A URL, possibly relative.
  private func url(_ entry: Mapping.Entry) -> String? {
    guard let text = context.string(entry) else { return nil }
    if let problem = URLText.problem(with: text) {
      context.warn(
        code: .securityInvalid, "'\(entry.key)' is not a URL: it \(problem)",
        at: entry.value.location)
    }
    return text
  }

  private func flows(_ entry: Mapping.Entry) -> SecurityScheme.OAuthFlows {
    var flows = SecurityScheme.OAuthFlows()
    guard let mapping = context.mapping(entry) else { return flows }
    context.readFields(of: mapping) { (keyword: FlowsKeyword, entry) in
      switch keyword {
      case .clientCredentials: flows.clientCredentials = flow(entry, needs: [.tokenUrl])
      case .authorizationCode:
        flows.authorizationCode = flow(entry, needs: [.authorizationUrl, .tokenUrl])
      case .password: flows.password = flow(entry, needs: [.tokenUrl])
      case .implicit: flows.implicit = flow(entry, needs: [.authorizationUrl])
      case .deviceAuthorization:
        flows.deviceAuthorization = flow(entry, needs: [.deviceAuthorizationUrl, .tokenUrl])
      }
    }
    return flows
  }

  private func flow(
    _ entry: Mapping.Entry, needs required: [FlowKeyword]
  ) -> SecurityScheme.OAuthFlow? {
    guard let mapping = context.mapping(entry) else { return nil }
    var flow = SecurityScheme.OAuthFlow(scopes: [], extensions: Extensions())
    flow.extensions = context.readFields(of: mapping) { (keyword: FlowKeyword, entry) in
      switch keyword {
      case .tokenUrl: flow.tokenURL = url(entry)
      case .authorizationUrl: flow.authorizationURL = url(entry)
      case .refreshUrl: flow.refreshURL = url(entry)
      case .deviceAuthorizationUrl: flow.deviceAuthorizationURL = url(entry)
      case .scopes: flow.scopes = context.mapping(entry)?.entries.map(\.key) ?? []
      }
    }
    for keyword in required where mapping[keyword.rawValue] == nil {
      context.warn(
        code: .securityInvalid,
        "the flow '\(entry.key)' has no '\(keyword.rawValue)'", at: entry.keyLocation)
    }
    return flow
  }
}
