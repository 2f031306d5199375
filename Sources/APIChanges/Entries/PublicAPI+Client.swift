public import ClientModel

extension PublicAPI {
  /// The declarations in the package of a client.
  public init(_ client: Client) {
    let owned = client.operations.flatMap { operation in
      (operation.types + operation.parameterTypes).flatMap {
        TypeEntry.entries(of: $0, owner: operation.id, in: client)
      }
    }
    self.init(
      client: ClientEntry(
        name: client.name, credentials: ClientEntry.Credentials(client.credentials)),
      servers: client.servers.map { server in
        ServerEntry(
          name: server.name, url: server.url,
          variables: server.variables.map { variable in
            let allowed = client.facts.allowedValues(of: variable, in: server)
            return .init(
              name: variable.name, value: variable.defaultValue,
              allowed: allowed.isEmpty ? nil : allowed)
          },
          at: client.places.place(of: server))
      },
      resources: client.resources.flatMap { ResourceEntry.entries(of: $0, inside: "") },
      operations: client.operations.map { OperationEntry($0, of: client) },
      types: client.types.flatMap { TypeEntry.entries(of: $0, owner: nil, in: client) } + owned)
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
