public import ClientModel

/// The whole generated package, without pages about what is in it, in the order of the paths.
///
/// - Returns: nil when the files have more bytes together than allowed.
public func renderPackage(_ client: Client, maximumBytes: Int = .max) -> [RenderedFile]? {
  let making = ClientExampleCode(client)
  let examples = ClientExamples(client)
  let readme: FileRenderer = { [ReadmeTemplate(making, examples: examples, pages: nil).file] }
  return rendered(sourceParts(making, examples) + [readme], within: maximumBytes)
}

/// The whole generated package with its pages, in the order of the paths.
///
/// - Returns: nil when the files have more bytes together than allowed.
public func renderDocumentedPackage(_ client: Client, maximumBytes: Int = .max) -> [RenderedFile]? {
  let making = ClientExampleCode(client)
  let context = DocumentationContext(making, ClientExamples(client))
  let readme: FileRenderer = {
    [ReadmeTemplate(making, examples: context.examples, pages: context).file]
  }
  return rendered(
    sourceParts(making, context.examples) + documentationParts(context) + [readme],
    within: maximumBytes)
}

private func rendered(_ parts: [FileRenderer], within maximumBytes: Int) -> [RenderedFile]? {
  ConcurrentRendering.files(of: parts, within: maximumBytes)?.sorted { $0.path < $1.path }
}

/// What is compiled, tests included.
private func sourceParts(_ making: ClientExampleCode, _ examples: ClientExamples) -> [FileRenderer]
{
  let client = making.client
  let package: FileRenderer = {
    [
      RenderedFile(path: "Package.swift", text: packageManifest(client).text),
      RenderedFile(path: ".gitignore", text: ".build\n.swiftpm\nPackage.resolved\n"),
      RenderedFile(path: "LICENSE-runtime.txt", text: runtimeLicence),
    ] + OptionalTransport.all.flatMap { transportFiles($0, client) }
  }
  return [package] + moduleParts(client, folder: "Sources/\(client.module)/")
    + mockParts(client, examples) + (client.hasTests ? testParts(making, examples) : [])
}
