import ClientModel

/// The pages of a package.
func documentationParts(_ context: DocumentationContext) -> [FilePart] {
  let client = context.client
  var parts: [FilePart] = [
    {
      [IndexPage(in: context).file, TestingPage(in: context).file, documentationCatalogue(context)]
    },
    { runtimePages(client) },
  ]
  parts += client.resources.flatMap(\.located).map { path, resource -> FilePart in
    { [ResourcePage(resource, path: path, in: context).file] }
  }
  parts += client.operations.map { operation -> FilePart in
    { OperationPages(operation, in: context).files }
  }
  parts += (client.operations.flatMap(\.types) + client.types).map { declaration -> FilePart in
    { [ModelPage(declaration, in: context).file] }
  }
  return parts
}
