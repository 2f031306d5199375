import ClientModel

/// The module of the test double: what it is, and the examples that it answers with.
func testingFiles(_ client: Client) -> [RenderedFile] {
  let folder = "Sources/\(client.testingModule)"
  let sources = testingSources.map { source in
    RenderedFile(path: "\(folder)/Double/\(source.path)", text: importing(client.name, source.text))
  }
  return sources
}
