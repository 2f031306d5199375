public import ClientModel

extension PublicAPI {
  /// What the package of the client declares.
  public init(_ client: Client) {
    let owned = client.operations.flatMap { operation in
      (operation.types + operation.parameterTypes).flatMap {
        TypeEntry.entries(of: $0, owner: operation.id, client.places)
      }
    }
    self.init(
      client: ClientEntry(
        name: client.name, credentials: ClientEntry.Credentials(client.credentials)),
      servers: client.servers.map { server in
        ServerEntry(
          name: server.name, url: server.url,
          variables: server.variables.map { .init(name: $0.name, value: $0.defaultValue) },
          at: client.places.place(of: server))
      },
      resources: client.resources.flatMap { ResourceEntry.entries(of: $0, inside: "") },
      operations: client.operations.map {
        OperationEntry($0, hasFunction: client.hasFunctions, client.places)
      },
      types: client.types.flatMap { TypeEntry.entries(of: $0, owner: nil, client.places) } + owned)
  }
}

extension ClientEntry.Credentials {
  fileprivate init(_ credentials: Client.Credentials) {
    self =
      switch credentials {
      case .none: .none
      case .given: .given
      case .environment: .environment
      }
  }
}

extension ResourceEntry {
  fileprivate static func entries(of resource: Resource, inside outer: String) -> [Self] {
    let name = outer + resource.name
    return [Self(name: name, type: resource.typeName)]
      + resource.resources.flatMap { entries(of: $0, inside: name + ".") }
  }
}
