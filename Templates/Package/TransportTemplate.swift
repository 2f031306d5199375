import ClientModel

/// The files of a transport, which import the client instead of `Runtime`.
func transportFiles(_ transport: OptionalTransport, _ client: Client) -> [RenderedFile] {
  (transportSources[transport.name] ?? []).map { source in
    RenderedFile(
      path: "Sources/\(transport.module(of: client))/\(source.path)",
      text: importing(client.module, source.text))
  }
}
