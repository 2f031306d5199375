public import Diagnostics
public import OpenAPI

/// The client to emit: everything is decided and named, and only printing is left.
public struct Client: Equatable, Sendable, Encodable {
  /// The client type.
  public var name: String
  /// The package and its module.
  public var module: String
  /// The prefix of the environment variables: `DWOLLA`.
  public var environmentPrefix: String
  public var title: String
  /// What requests say that they come from (RFC 9110, section 10.1.5): `Dwolla-Swift/2.0 (openapi-codegen)`.
  public var userAgent: String
  public var documentation: Documentation
  public var servers: [ClientServer]
  /// The schemes that the client's credentials can be for; empty if no operation needs any.
  public var security: [ClientSecurityScheme]
  /// Where users sign in; empty if the document does not say it.
  public var signIns: [SignInFlow]
  /// The request for the URL of a link; nil if no operation fetches by URL.
  public var links: LinkAccess?
  /// In the order of their names; the nested ones are in their parents.
  public var resources: [Resource]
  /// In the order of the document.
  public var operations: [ClientOperation]
  /// The types of named schemas, and those that are in several places, in the order of their names.
  public var types: [TypeDeclaration]
  /// Types of the user's that stand instead of others.
  public var givenTypes: [ScalarType]
  /// What the API sends by itself, and the client reads.
  public var received: [ReceivedEvents]
  /// What became of each `oneOf` and `anyOf` of the document.
  public var unions: [UnionDecision]
  /// What the operations send and receive, in examples; in the order of the operations.
  public var examples: [OperationExamples]
  /// Where each declaration comes from.
  public var places: SpecificationPlaces
  /// What the document says of the declarations that their types do not show.
  public var facts: ClientFacts

  public var runtime: RuntimeSettings
  /// Whether the package brings tests.
  public var hasTests: Bool
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions: Bool

  /// The further names of types, in their order.
  public var aliases: [TypeAlias] {
    types.compactMap { if case .alias(let alias) = $0 { alias } else { nil } }
  }

  /// Where the client's credentials come from.
  public enum Credentials: Sendable {
    /// No operation needs any.
    case none
    /// The caller gives them.
    case given
    /// A client's identifier and secret: the caller's, else those in the environment.
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

  /// How many types are declared for schemas, nested ones and those of operations among them.
  public var declaredTypeCount: Int {
    let all = types + operations.flatMap { $0.types + $0.parameterTypes }
    return all.reduce(0) { $0 + $1.count }
  }
}

extension Client {
  /// Decides and names everything that the client of a document consists of.
  ///
  /// - Parameter diagnostics: receives what cannot be expressed, at its place.
  public init(
    _ document: Document, configuration: ClientConfiguration, diagnostics: inout DiagnosticList
  ) {
    var builder = ClientBuilder(document, configuration, diagnostics)
    self = builder.client()
    diagnostics = builder.diagnostics
  }
}

/// A server by name.
public struct ClientServer: Equatable, Sendable, Encodable {
  public struct Variable: Equatable, Sendable, Encodable {
    public var name: String
    public var wireName: String
    public var defaultValue: String
    public var documentation: Documentation
  }

  public var name: String
  /// With `{name}` where a variable goes.
  public var url: String
  public var variables: [Variable]
  public var documentation: Documentation
}

/// A group of operations: a property of the client, or of the resource above it.
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

  /// The resource and those below it.
  public var all: [Resource] { [self] + resources.flatMap(\.all) }
}
