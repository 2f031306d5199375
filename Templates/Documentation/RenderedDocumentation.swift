import ClientModel

/// The pages of a package.
func renderDocumentation(_ context: DocumentationContext) -> [RenderedFile] {
  let client = context.client
  var files = [
    IndexPage(in: context).file, TestingPage(in: context).file, documentationCatalogue(context),
  ]
  for resource in client.resources {
    files += resourcePages(resource, path: resource.name, in: context)
  }
  for operation in client.operations {
    files += OperationPages(operation, in: context).files
    files += operation.types.map { ModelPage($0, in: context).file }
  }
  files += client.types.map { ModelPage($0, in: context).file }
  files += runtimePages(client)
  return files
}

private func resourcePages(_ resource: Resource, path: String, in context: DocumentationContext)
  -> [RenderedFile]
{
  [ResourcePage(resource, path: path, in: context).file]
    + resource.resources.flatMap { child in
      resourcePages(child, path: "\(path).\(child.name)", in: context)
    }
}
