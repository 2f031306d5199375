/// The public interface of a client and its form on the wire, with an entry for each declaration. It is sufficient to find
/// breaking changes without the documents.
///
/// `at` is the place of a declaration in the document: `schemas/pet.yaml#/properties/name`.
public struct PublicAPI: Codable, Equatable, Sendable {
  public var client: ClientEntry
  /// The first server is the default.
  public var servers: [ServerEntry]
  public var resources: [ResourceEntry]
  public var operations: [OperationEntry]
  /// All types of the module, including nested ones, by full name.
  public var types: [TypeEntry]

  public init(
    client: ClientEntry, servers: [ServerEntry], resources: [ResourceEntry],
    operations: [OperationEntry], types: [TypeEntry]
  ) {
    self.client = client
    self.servers = servers
    self.resources = resources
    self.operations = operations
    self.types = types
  }
}

/// The client type.
public struct ClientEntry: Codable, Equatable, Sendable {
  public enum Credentials: String, Codable, Sendable {
    /// The initializer has no credential argument.
    case none
    /// The caller passes them.
    case given
    /// The caller passes them, or they come from the environment.
    case environment
  }

  public var name: String
  public var credentials: Credentials

  public init(name: String, credentials: Credentials) {
    self.name = name
    self.credentials = credentials
  }
}

/// A named server.
public struct ServerEntry: Codable, Equatable, Sendable {
  public struct Variable: Codable, Equatable, Sendable {
    public var name: String
    public var value: String
    /// The allowed values, or `nil` if any value is allowed.
    public var allowed: [String]?
  }

  public var name: String
  public var url: String
  public var variables: [Variable]
  public var at: String?
}

/// A group of operations, with its path from the client: `customers.beneficialOwners`.
public struct ResourceEntry: Codable, Equatable, Sendable {
  public var name: String
  public var type: String
}
