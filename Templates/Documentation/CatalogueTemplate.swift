import ClientModel

/// The DocC catalogue of the module: a landing page with a first call, and the topics by resource.
func documentationCatalogue(_ context: DocumentationContext) -> RenderedFile {
  let client = context.client
  let models = ModelTopics(client, operations: context.operations)
  let topics = client.resources.flatMap(\.all).map { resource in
    topic(
      resource, resource.methods.compactMap { context.operations[$0.operation] },
      models: models.ownModels[resource.typeName] ?? [], hasFunctions: client.hasFunctions)
  }
  let text: SwiftText = """
    \(SwiftText.paragraphs([
      "# ``\(client.module)``",
      "A client for \(MarkdownProse.plain(client.apiTitle)).",
      "## Overview", MarkdownProse.blocks(client.documentation), firstCall(context),
      "## Topics", essentials(client),
    ] + topics + [list("Shared Models", models.sharedModels)]))

    """
  return RenderedFile(
    path: "Sources/\(client.module)/\(client.module).docc/\(client.module).md", content: text)
}

private func firstCall(_ context: DocumentationContext) -> SwiftText {
  guard let code = CallExampleCode.introducing(context.making, examples: context.examples) else {
    return ""
  }
  return SwiftText.paragraphs([
    "### Make a First Call",
    "Create a client, and call an operation. Operations are methods of the client's resources:",
    MarkdownCode.block(code.method, language: "swift"),
    "### Handle Errors",
    """
    Every operation throws its own error type, with a case for each documented failure. The compiler knows the type, so
    a `switch` needs no cast:
    """,
    MarkdownCode.block(code.errors, language: "swift"),
  ])
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
    list("Client", ["\(client.module)/\(client.name)", "Configuration", "Security", "Server"]),
    list("Calls", ["RequestOptions", "RetryPolicy", "Response"]),
    list(
      "Failures",
      ["\(client.name)Error", "OperationError", "Failure", "UndocumentedResponse", "CallFailure"]),
    list(
      "Transports", ["HTTPTransport", "URLSessionTransport", "InMemoryTransport", "Middleware"]),
  ])
}

private func topic(
  _ resource: Resource, _ operations: [ClientOperation], models: [String], hasFunctions: Bool
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
      } + models)
}
