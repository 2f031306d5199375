public import ClientModel

/// Renders the package without documentation pages. The files are sorted by path.
///
/// - Returns: `nil` if the files exceed the limit.
public func renderPackage(_ client: Client, maximumBytes: Int = .max) -> [RenderedFile]? {
  let making = ClientExampleCode(client)
  let examples = ClientExamples(client)
  let readme: FileRenderer = { [ReadmeTemplate(making, examples: examples, pages: nil).file] }
  return rendered(sourceParts(making, examples) + [readme], within: maximumBytes)
}

/// Renders the package with documentation pages. The files are sorted by path.
///
/// - Returns: `nil` if the files exceed the limit.
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

/// All sources, including tests.
private func sourceParts(_ making: ClientExampleCode, _ examples: ClientExamples) -> [FileRenderer]
{
  let client = making.client
  let package: FileRenderer = {
    [
      RenderedFile(path: "Package.swift", content: packageManifest(client)),
      RenderedFile(path: ".gitignore", text: ".build\n.swiftpm\nPackage.resolved\n"),
      RenderedFile(path: "LICENSE-runtime.txt", text: runtimeLicence),
    ] + OptionalTransport.all.flatMap { transportFiles($0, client) }
  }
  return [package] + moduleParts(client, folder: "Sources/\(client.module)/")
    + mockParts(client, examples) + (client.hasTests ? testParts(making, examples) : [])
}
