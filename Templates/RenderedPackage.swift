public import ClientModel

/// The whole emitted package, without pages about what is in it, in the order of the paths.
///
/// - Returns: nil when the files have more bytes together than allowed.
public func renderPackage(_ client: Client, maximumBytes: Int = .max) -> [RenderedFile]? {
  let making = ClientExampleCode(client)
  let examples = ClientExamples(client)
  let readme: FilePart = { [ReadmeTemplate(making, examples: examples, pages: nil).file] }
  return rendered(sourceParts(making, examples) + [readme], within: maximumBytes)
}

/// The whole emitted package with its pages, in the order of the paths.
///
/// - Returns: nil when the files have more bytes together than allowed.
public func renderDocumentedPackage(_ client: Client, maximumBytes: Int = .max) -> [RenderedFile]? {
  let making = ClientExampleCode(client)
  let context = DocumentationContext(making, ClientExamples(client))
  let readme: FilePart = {
    [ReadmeTemplate(making, examples: context.examples, pages: context).file]
  }
  return rendered(
    sourceParts(making, context.examples) + documentationParts(context) + [readme],
    within: maximumBytes)
}

private func rendered(_ parts: [FilePart], within maximumBytes: Int) -> [RenderedFile]? {
  ConcurrentRendering.files(of: parts, within: maximumBytes)?.sorted { $0.path < $1.path }
}

/// What is compiled, tests included.
private func sourceParts(_ making: ClientExampleCode, _ examples: ClientExamples) -> [FilePart] {
  let client = making.client
  let sources = "Sources/\(client.name)"
  var parts: [FilePart] = [
    {
      [
        RenderedFile(path: "Package.swift", text: packageManifest(client).text),
        RenderedFile(path: ".gitignore", text: ".build\n.swiftpm\nPackage.resolved\n"),
        RenderedFile(path: "LICENSE-runtime.txt", text: runtimeLicence),
        RenderedFile(path: "\(sources)/\(client.name).swift", text: clientFile(client).text),
      ]
    },
    { runtimeFiles(client.runtime, folder: "\(sources)/Runtime") + asyncHTTPClientFiles(client) },
  ]
  parts += resourceParts(client, folder: "\(sources)/Resources")
  parts += client.operations.map { operation -> FilePart in
    {
      let path = "\(sources)/Operations/\(operation.fileName).swift"
      return [RenderedFile(path: path, text: operationFile(operation, client: client).text)]
    }
  }
  let aliases = Dictionary(grouping: client.aliases, by: \.target)
  parts += client.types.filter { !$0.isAlias }.map { declaration -> FilePart in
    {
      let path = "\(sources)/Models/\(declaration.name).swift"
      let text = modelFile(declaration, aliases: aliases[declaration.name] ?? []).text
      return [RenderedFile(path: path, text: text)]
    }
  }
  parts += client.received.map { events -> FilePart in
    {
      let path = "\(sources)/Models/\(events.typeName)+Body.swift"
      return [RenderedFile(path: path, text: receivedEventsFile(events).text)]
    }
  }
  return parts + mockParts(client, examples)
    + (client.hasTests ? testParts(making, examples) : [])
}

private func resourceParts(_ client: Client, folder: String) -> [FilePart] {
  let operations = Dictionary(
    client.operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  return client.resources.flatMap(\.located).map { path, resource -> FilePart in
    {
      let text = resourceFile(resource, path: path, client: client.name, operations).text
      return [RenderedFile(path: "\(folder)/\(resource.typeName).swift", text: text)]
    }
  }
}

extension Resource {
  /// The resource and those below it, with the way to each from the client: `customers.exchanges`.
  var located: [(path: String, resource: Resource)] { located(at: name) }

  private func located(at path: String) -> [(path: String, resource: Resource)] {
    [(path, self)] + resources.flatMap { $0.located(at: "\(path).\($0.name)") }
  }
}
