import ClientModel

/// The files of the transport over AsyncHTTPClient, which import the client in place of `Runtime`.
func asyncHTTPClientFiles(_ client: Client) -> [RenderedFile] {
  asyncHTTPClientSources.map { source in
    RenderedFile(
      path: "Sources/\(client.asyncHTTPClientModule)/\(source.path)",
      text: importing(client.module, source.text))
  }
}
