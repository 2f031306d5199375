import Diagnostics
import OpenAPI

extension ClientSecurityScheme {
  /// The alternative schemes of the operation. Undefined ones are omitted, because the loader warns about them.
  static func schemes(
    for operation: Operation, defined: [String: SecurityScheme], budget: WorkBudget
  ) -> [Self] {
    var result: [Self] = operation.undefinedScheme.map { [.undefined(name: $0)] } ?? []
    var seen = Set(result)
    for requirement in operation.security
    where budget.spend(requirement.schemes.reduce(1) { $0 + 1 + $1.scopes.count }) {
      if requirement.schemes.isEmpty, seen.insert(.anonymous).inserted {
        result.append(.anonymous)
      }
      let known = requirement.schemes.compactMap { name, scopes in
        defined[name].flatMap { Self($0, scopes: scopes) }
      }
      guard let first = known.first else { continue }
      let scheme = known.count > 1 ? .together(known) : first
      if seen.insert(scheme).inserted { result.append(scheme) }
    }
    return result
  }

  /// A warning for each HTTP scheme that the client does not support.
  static func unknownSchemes(
    of operation: Operation, defined: [String: SecurityScheme]
  ) -> [Diagnostic] {
    operation.security.flatMap { requirement in
      requirement.schemes.compactMap { name, _ -> Diagnostic? in
        guard let scheme = defined[name],
          case .http(let kind, _) = scheme.kind, Self(scheme, scopes: []) == nil
        else { return nil }
        return .warning(
          code: .securityUnsupported,
          "the HTTP scheme '\(kind)', which '\(name)' requires, is not supported",
          at: requirement.location,
          hint:
            "set an 'Authorization' header in the client's configuration or in the request options"
        )
      }
    }
  }

  /// `nil` for mutual TLS, which the transport implements, and for HTTP schemes other than Basic and Bearer.
  private init?(_ scheme: SecurityScheme, scopes: [String]) {
    switch scheme.kind {
    case .apiKey(let name, let place): self = .apiKey(name: name, place: .init(place))
    case .http(let scheme, _):
      switch scheme.lowercased() {
      case "basic": self = .basic
      case "bearer": self = .bearer
      default: return nil
      }
    case .oauth2(let flows):
      guard let flow = flows.clientCredentials, let url = flow.tokenURL else {
        self = .bearer
        return
      }
      self = .clientCredentials(tokenURL: url, scopes: scopes)
    case .openIDConnect: self = .bearer
    case .mutualTLS: return nil
    }
  }
}
