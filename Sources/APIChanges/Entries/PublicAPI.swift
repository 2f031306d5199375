/// What a client shows to its callers and does on the wire, an entry a declaration: enough to tell what a
/// later client breaks without the document that either was made of.
///
/// `at` is where in the specification a declaration comes from: `schemas/pet.yaml#/properties/name`.
public struct PublicAPI: Codable, Equatable, Sendable {
  public var client: ClientEntry
  /// The first is where calls go that name none.
  public var servers: [ServerEntry]
  public var resources: [ResourceEntry]
  public var operations: [OperationEntry]
  /// All types of the module, nested ones too, by their full names.
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
    /// The initializer takes none.
    case none
    /// The caller gives them.
    case given
    /// The caller gives them, or the environment has them.
    case environment
  }

  public var name: String
  public var credentials: Credentials

  public init(name: String, credentials: Credentials) {
    self.name = name
    self.credentials = credentials
  }
}

/// A server by name.
public struct ServerEntry: Codable, Equatable, Sendable {
  public struct Variable: Codable, Equatable, Sendable {
    public var name: String
    public var value: String
    /// The values that it may have; nil if any is allowed.
    public var allowed: [String]?
  }

  public var name: String
  public var url: String
  public var variables: [Variable]
  public var at: String?
}

/// A group of operations as it is reached: `customers.beneficialOwners`.
public struct ResourceEntry: Codable, Equatable, Sendable {
  public var name: String
  public var type: String
}
