import OpenAPI
import YAML

/// Facts about an operation that its method does not express.
public struct OperationFacts: Equatable, Sendable, Encodable {
  /// Alternative sets of credentials. All credentials of a set are required together. If empty, none is required.
  public var security: [[SecurityDemand]]
  /// The URLs of the operation's own servers.
  public var servers: [String]
  /// The date of its removal (`x-sunset`).
  public var sunset: String?
}

/// A credential that an operation requires.
public struct SecurityDemand: Hashable, Sendable, Encodable {
  public enum Kind: String, Sendable, Encodable {
    case apiKey, basic, bearer, clientCredentials, mutualTLS, oauth2, openIDConnect, otherHTTP
    /// A scheme that the document does not define.
    case undefined
  }

  public var kind: Kind
  /// The location of the key, the URL of the token, or the name of the scheme.
  public var detail: String?
  public var scopes: [String]
  /// The audience of the token (`x-audience`).
  public var audience: String?
}

extension SecurityDemand {
  init(_ scheme: SecurityScheme, scopes: [String]) {
    let audience = Self.audience(in: scheme.extensions)
    switch scheme.kind {
    case .apiKey(let name, let place):
      self.init(kind: .apiKey, detail: "\(place.rawValue) \(name)", scopes: scopes)
    case .http(let name, _):
      switch name.lowercased() {
      case "basic": self.init(kind: .basic, scopes: scopes)
      case "bearer": self.init(kind: .bearer, scopes: scopes, audience: audience)
      default: self.init(kind: .otherHTTP, detail: name, scopes: scopes)
      }
    case .oauth2(let flows):
      guard let flow = flows.clientCredentials, let url = flow.tokenURL else {
        let flow = flows.authorizationCode ?? flows.password ?? flows.implicit
        self.init(
          kind: .oauth2, scopes: scopes,
          audience: audience ?? flow.flatMap { Self.audience(in: $0.extensions) })
        return
      }
      self.init(
        kind: .clientCredentials, detail: url, scopes: scopes,
        audience: audience ?? Self.audience(in: flow.extensions))
    case .openIDConnect(let url):
      self.init(kind: .openIDConnect, detail: url, scopes: scopes, audience: audience)
    case .mutualTLS: self.init(kind: .mutualTLS, scopes: scopes)
    }
  }

  private static func audience(in extensions: Extensions) -> String? {
    extensions.entries.first { $0.key.lowercased().hasSuffix("audience") }?.value.scalar?.text
  }
}

extension OperationFacts {
  init(_ operation: Operation, schemes: [String: SecurityScheme]) {
    servers = operation.servers.map(\.url)
    sunset = operation.extensions.sunset
    if let name = operation.undefinedScheme {
      security = [[SecurityDemand(kind: .undefined, detail: name, scopes: [])]]
      return
    }
    security = operation.security.map { requirement in
      requirement.schemes.compactMap { name, scopes in
        schemes[name].map { SecurityDemand($0, scopes: scopes) }
      }
    }
  }
}

extension Extensions {
  /// The date of removal, as text.
  var sunset: String? { self["x-sunset"]?.scalar?.text }
}
