import ClientModel

/// The pages of a package.
func documentationParts(_ context: DocumentationContext) -> [FileRenderer] {
  let client = context.client
  var parts: [FileRenderer] = [
    {
      [IndexPage(in: context).file, TestingPage(in: context).file, documentationCatalogue(context)]
    },
    { runtimePages(client) },
  ]
  parts += client.resources.flatMap(\.located).map { path, resource -> FileRenderer in
    { [ResourcePage(resource, path: path, in: context).file] }
  }
  parts += client.operations.map { operation -> FileRenderer in
    { OperationPages(operation, in: context).files }
  }
  parts += (client.operations.flatMap(\.types) + client.types).map { declaration -> FileRenderer in
    { [ModelPage(declaration, in: context).file] }
  }
  return parts
}
