import ClientModel

/// `docs/README.md`: the list of all pages.
struct IndexPage {
  static let path = "docs/README.md"

  private let context: DocumentationContext

  init(in context: DocumentationContext) { self.context = context }

  var file: RenderedFile {
    let client = context.client
    let resources = client.resources.flatMap(\.all).map { resource in
      link(resource.pageName, DocumentationLinks.resource(resource))
    }
    let errors = client.operations.map { link($0.errorName, DocumentationLinks.error($0)) }
    let operations = client.operations.flatMap { operation in
      var links = [link(operation.requestName, DocumentationLinks.request(operation))]
      switch operation.success {
      case .body: break
      case .structure, .union:
        links.append(link(operation.success.typeName, DocumentationLinks.response(operation)))
      }
      return links
    }
    let types = (client.types + client.operations.flatMap(\.types)).map(\.name).sorted()
    let text: SwiftText = """
      # \(client.module)

      [Use the client](../README.md), [test code that uses it](testing.md)

      ## Resources

      \(resources)

      ## Models

      \(types.map { context.links.link(to: $0, from: Self.path) }.map { "* " + $0 })

      ## Requests and responses

      \(operations)

      ## Errors

      \(errors)

      ## Runtime

      \(RuntimePage.allCases.map { link($0.title, $0.path) })

      """
    return RenderedFile(path: Self.path, content: text)
  }

  private func link(_ title: String, _ target: String) -> String {
    "* [\(title)](\(DocumentationLinks.path(to: target, from: Self.path)))"
  }
}
