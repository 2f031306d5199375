public import Diagnostics
public import OpenAPI

/// The client to emit. All decisions and names are final, so that the templates only print.
public struct Client: Equatable, Sendable, Encodable {
  /// The client type.
  public var name: String
  /// The package and its module.
  public var module: String
  /// The prefix of the environment variables: `DWOLLA`.
  public var environmentPrefix: String
  public var title: String
  /// The `User-Agent` of requests (RFC 9110, section 10.1.5): `Dwolla-Swift/2.0 (openapi-codegen)`.
  public var userAgent: String
  public var documentation: Documentation
  public var servers: [ClientServer]
  /// The security schemes of the client's credentials. Empty if no operation needs one.
  public var security: [ClientSecurityScheme]
  /// The OAuth 2.0 flows for users. Empty if the document has none.
  public var signIns: [SignInFlow]
  /// How to follow links, or `nil` if no operation fetches by URL.
  public var links: LinkAccess?
  /// Sorted by name. Nested resources are in their parents.
  public var resources: [Resource]
  /// The operations in the order of the document.
  public var operations: [ClientOperation]
  /// The types of named schemas and of schemas that several places use, sorted by name.
  public var types: [TypeDeclaration]
  /// The user's types, which replace others.
  public var givenTypes: [ScalarType]
  /// Webhooks and callbacks that the client decodes.
  public var received: [ReceivedEvents]
  /// The decision about each `oneOf` and `anyOf` of the document.
  public var unions: [UnionDecision]
  /// Examples of requests and responses, in the order of the operations.
  public var examples: [OperationExamples]
  /// The place of each declaration in the document.
  public var places: SpecificationPlaces
  /// Facts about the declarations that their types do not express.
  public var facts: ClientFacts

  public var runtime: RuntimeSettings
  /// Whether the package contains tests.
  public var hasTests: Bool
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions: Bool
  /// The packages that handwritten extensions of the client import, behind traits.
  public var packages: [ExtensionPackage]

  /// The aliases of types, in order.
  public var aliases: [TypeAlias] {
    types.compactMap { if case .alias(let alias) = $0 { alias } else { nil } }
  }

  /// The source of the client's credentials.
  public enum Credentials: Sendable {
    /// No operation needs a credential.
    case none
    /// The caller passes them.
    case given
    /// A client ID and secret, from the caller or from the environment.
    case environment
  }

  public var credentials: Credentials {
    if security.isEmpty { return .none }
    let hasClient = security.contains { scheme in
      if case .clientCredentials = scheme { true } else { false }
    }
    return hasClient ? .environment : .given
  }

  /// The product and the module of the mock, and the mock.
  public var testingModule: String { module + "Testing" }
  public var mockName: String { "Mock" + name }

  /// The number of types for schemas, including nested types and those of operations.
  public var declaredTypeCount: Int {
    let all = types + operations.flatMap { $0.types + $0.parameterTypes }
    return all.reduce(0) { $0 + $1.count }
  }
}

extension Client {
  /// Makes all decisions and chooses all names for the client of a document.
  ///
  /// - Parameter diagnostics: receives the parts of the document that cannot be expressed.
  public init(
    _ document: Document, configuration: ClientConfiguration, diagnostics: inout DiagnosticList
  ) {
    var builder = ClientBuilder(document, configuration, diagnostics)
    self = builder.client()
    diagnostics = builder.diagnostics
  }
}

/// A named server.
public struct ClientServer: Equatable, Sendable, Encodable {
  public struct Variable: Equatable, Sendable, Encodable {
    public var name: String
    public var wireName: String
    public var defaultValue: String
    public var documentation: Documentation
  }

  public var name: String
  /// The URL with `{name}` for each variable.
  public var url: String
  public var variables: [Variable]
  public var documentation: Documentation
}

/// A group of operations: a property of the client or of the parent resource.
public struct Resource: Equatable, Sendable, Encodable {
  /// The property's name: `exchangeSessions`.
  public var name: String
  /// The struct's name: `ExchangeSessionsResource`.
  public var typeName: String
  public var documentation: Documentation
  public var methods: [Method]
  public var resources: [Resource]

  public struct Method: Equatable, Sendable, Encodable {
    public var name: String
    /// The operation's `name`.
    public var operation: String
  }

  /// The resource and its subresources.
  public var all: [Resource] { [self] + resources.flatMap(\.all) }
}
