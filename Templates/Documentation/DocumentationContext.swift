import ClientModel

/// The input of all pages of a client.
// A class, because each link and each section has it.
final class DocumentationContext: Sendable {
  let client: Client
  let making: ClientExampleCode
  let examples: ClientExamples
  let links: DocumentationLinks
  let types: DeclaredTypes
  /// The operations by name.
  let operations: [String: ClientOperation]
  private let resources: [String: Resource]
  /// The anchors of the methods on the pages of their resources, by operation.
  private let anchors: [String: String]

  init(_ making: ClientExampleCode, _ examples: ClientExamples) {
    let client = making.client
    self.client = client
    self.making = making
    self.examples = examples
    links = DocumentationLinks(client)
    types = DeclaredTypes(client)
    operations = Dictionary(
      client.operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let all = client.resources.flatMap(\.all)
    resources = Dictionary(
      all.flatMap { resource in resource.methods.map { ($0.operation, resource) } },
      uniquingKeysWith: { first, _ in first })
    anchors = Dictionary(
      all.flatMap { zip($0.methods.map(\.operation), ResourcePage.anchors(in: $0, of: client)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The anchor of the operation's method on the page of its resource.
  func anchor(of operation: ClientOperation) -> String { anchors[operation.name] ?? "" }

  /// The resource with the operation's method.
  func resource(of operation: ClientOperation) -> Resource? {
    resources[operation.name]
  }
}
