import ClientModel

/// What all pages of a client are made from.
struct DocumentationContext {
  let client: Client
  let examples: ClientExamples
  let links: DocumentationLinks
  let types: DeclaredTypes
  /// By their names.
  let operations: [String: ClientOperation]
  private let resources: [String: Resource]

  init(_ client: Client) {
    self.client = client
    examples = ClientExamples(client)
    links = DocumentationLinks(client)
    types = DeclaredTypes(client)
    operations = Dictionary(
      client.operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    resources = Dictionary(
      client.resources.flatMap(\.all).flatMap { resource in
        resource.methods.map { ($0.operation, resource) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The resource that has the operation's method.
  func resource(of operation: ClientOperation) -> Resource? {
    resources[operation.name]
  }
}
