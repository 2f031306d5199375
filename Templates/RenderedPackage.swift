public import ClientModel

/// The whole emitted package, without pages about what is in it, in the order of the paths.
///
/// - Returns: nil when the files have more bytes together than allowed.
public func renderPackage(_ client: Client, maximumBytes: Int = .max) -> [RenderedFile]? {
  let examples = ClientExamples(client)
  guard let sources = renderSources(client, examples, maximumBytes) else { return nil }
  let readme = ReadmeTemplate(client, examples: examples, pages: nil)
  return sorted(sources + [readme.file], within: maximumBytes)
}

/// The whole emitted package with its pages, in the order of the paths.
///
/// - Returns: nil when the files have more bytes together than allowed.
public func renderDocumentedPackage(_ client: Client, maximumBytes: Int = .max) -> [RenderedFile]? {
  let context = DocumentationContext(client)
  guard let sources = renderSources(client, context.examples, maximumBytes) else { return nil }
  let readme = ReadmeTemplate(client, examples: context.examples, pages: context)
  return sorted(sources + renderDocumentation(context) + [readme.file], within: maximumBytes)
}

private func sorted(_ files: [RenderedFile], within maximumBytes: Int) -> [RenderedFile]? {
  guard files.reduce(0, { $0 + $1.text.utf8.count }) <= maximumBytes else { return nil }
  return files.sorted { $0.path < $1.path }
}

/// What is compiled, tests included.
private func renderSources(
  _ client: Client, _ examples: ClientExamples, _ maximumBytes: Int
) -> [RenderedFile]? {
  let sources = "Sources/\(client.name)"
  var files = [
    RenderedFile(path: "Package.swift", text: packageManifest(client).text),
    RenderedFile(path: ".gitignore", text: ".build\n.swiftpm\nPackage.resolved\n"),
    RenderedFile(path: "\(sources)/\(client.name).swift", text: clientFile(client).text),
  ]
  var bytes = files.reduce(0) { $0 + $1.text.utf8.count }
  for resource in client.resources {
    files += resourceFiles(resource, path: resource.name, folder: "\(sources)/Resources", client)
  }
  for operation in client.operations {
    let path = "\(sources)/Operations/\(operation.fileName).swift"
    let file = RenderedFile(path: path, text: operationFile(operation, client: client).text)
    bytes += file.text.utf8.count
    guard bytes <= maximumBytes else { return nil }
    files.append(file)
  }
  let aliases = Dictionary(grouping: client.aliases, by: \.target)
  for declaration in client.types where !declaration.isAlias {
    let path = "\(sources)/Models/\(declaration.name).swift"
    let text = modelFile(declaration, aliases: aliases[declaration.name] ?? []).text
    bytes += text.utf8.count
    guard bytes <= maximumBytes else { return nil }
    files.append(RenderedFile(path: path, text: text))
  }
  for source in runtimeSources {
    files.append(RenderedFile(path: "\(sources)/Runtime/\(source.path)", text: source.text))
  }
  files += asyncHTTPClientFiles(client)
  files += mockFiles(client, examples)
  if client.hasTests { files += testFiles(client, examples) }
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
