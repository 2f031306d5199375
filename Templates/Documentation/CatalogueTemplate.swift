import ClientModel

/// The DocC catalogue of the module: its first page, and the topics by resource.
func documentationCatalogue(_ context: DocumentationContext) -> RenderedFile {
  let client = context.client
  let topics = client.resources.flatMap(\.all).map { resource in
    topic(
      resource, resource.methods.compactMap { context.operations[$0.operation] },
      hasFunctions: client.hasFunctions)
  }
  let code = CallExampleCode.introducing(context.making, examples: context.examples)
  let text: SwiftText = """
    \(SwiftText.paragraphs([
      "# ``\(client.module)``",
      "A client for \(MarkdownProse.plain(client.apiTitle)).",
      "## Overview", MarkdownProse.blocks(client.documentation),
      code.map { MarkdownCode.block($0.method, language: "swift") } ?? "",
      "## Topics", essentials(client),
    ] + topics + [models(client)]))

    """
  return RenderedFile(
    path: "Sources/\(client.module)/\(client.module).docc/\(client.module).md", text: text.text)
}

private func list(_ title: String, _ symbols: [String]) -> SwiftText {
  guard !symbols.isEmpty else { return "" }
  return """
    ### \(title)

    \(symbols.map { "- ``\($0)``" })
    """
}

private func essentials(_ client: Client) -> SwiftText {
  SwiftText.paragraphs([
    list("The client", ["\(client.module)/\(client.name)", "Configuration", "Security", "Server"]),
    list("Calls", ["RequestOptions", "RetryPolicy", "Response"]),
    list(
      "Failures",
      ["\(client.name)Error", "OperationError", "Failure", "UndocumentedResponse", "CallFailure"]),
    list(
      "Transports", ["HTTPTransport", "URLSessionTransport", "InMemoryTransport", "Middleware"]),
  ])
}

private func topic(
  _ resource: Resource, _ operations: [ClientOperation], hasFunctions: Bool
) -> SwiftText {
  list(
    resource.pageName,
    [resource.typeName]
      + operations.flatMap { operation in
        let function = hasFunctions ? ["\(operation.functionName)(_:_:options:)"] : []
        var symbols = function + [operation.requestName]
        switch operation.success {
        case .body: break
        case .structure, .union: symbols.append(operation.success.typeName)
        }
        return symbols + [operation.errorName] + operation.types.map(\.name)
      })
}

private func models(_ client: Client) -> SwiftText {
  list("Models", client.types.map(\.name))
}
