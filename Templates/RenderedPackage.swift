public import ClientModel

/// The whole emitted package, without pages about what is in it, in the order of the paths.
public func renderPackage(_ client: Client) -> [RenderedFile] {
  let readme = ReadmeTemplate(client, examples: ClientExamples(client), pages: nil)
  return (renderSources(client) + [readme.file]).sorted { $0.path < $1.path }
}

/// The whole emitted package with its pages, in the order of the paths.
public func renderDocumentedPackage(_ client: Client) -> [RenderedFile] {
  let context = DocumentationContext(client)
  let readme = ReadmeTemplate(client, examples: context.examples, pages: context)
  let files = renderSources(client) + renderDocumentation(context) + [readme.file]
  return files.sorted { $0.path < $1.path }
}

/// What is compiled.
private func renderSources(_ client: Client) -> [RenderedFile] {
  let sources = "Sources/\(client.name)"
  var files = [
    RenderedFile(path: "Package.swift", text: packageManifest(client).text),
    RenderedFile(path: ".gitignore", text: ".build\n.swiftpm\nPackage.resolved\n"),
    RenderedFile(path: "\(sources)/\(client.name).swift", text: clientFile(client).text),
  ]
  for resource in client.resources {
    files += resourceFiles(resource, path: resource.name, folder: "\(sources)/Resources", client)
  }
  for operation in client.operations {
    let path = "\(sources)/Operations/\(operation.fileName).swift"
    files.append(RenderedFile(path: path, text: operationFile(operation, client: client).text))
  }
  let aliases = Dictionary(grouping: client.aliases, by: \.target)
  for declaration in client.types where !declaration.isAlias {
    let path = "\(sources)/Models/\(declaration.name).swift"
    let text = modelFile(declaration, aliases: aliases[declaration.name] ?? []).text
    files.append(RenderedFile(path: path, text: text))
  }
  for source in runtimeSources {
    files.append(RenderedFile(path: "\(sources)/Runtime/\(source.path)", text: source.text))
  }
  files += asyncHTTPClientFiles(client)
  return files
}

private func resourceFiles(_ resource: Resource, path: String, folder: String, _ client: Client)
  -> [RenderedFile]
{
  [
    RenderedFile(
      path: "\(folder)/\(resource.typeName).swift",
      text: resourceFile(resource, path: path, client: client).text)
  ]
    + resource.resources.flatMap { child in
      resourceFiles(child, path: "\(path).\(child.name)", folder: folder, client)
    }
}
