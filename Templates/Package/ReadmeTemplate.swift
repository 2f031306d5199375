import ClientModel

/// The emitted package's `README.md`.
func packageReadme(_ client: Client) -> SwiftText {
  """
  \(SwiftText.paragraphs(
    [
      "# \(client.name)", introduction(client), exampleOfUse(client), credentials(client),
      calls(client), asyncHTTPClient(client),
      "Models are `Codable`. Where you read or write them yourself, use `JSONCoding.decoder` and\n`JSONCoding.encoder`, which treat dates as the API does.",
      operationTable(client.operations),
    ]))

  """
}

private func introduction(_ client: Client) -> SwiftText {
  """
  A Swift client of \(MarkdownText.prose(client.title)), made by openapi-codegen from the API's description.
  It runs on Apple platforms and on Linux and depends on swift-http-types and swift-log.
  """
}

private func exampleOfUse(_ client: Client) -> SwiftText {
  let security = client.credentials == .given ? ["security: \(exampleSecurity(client))"] : []
  let server = client.servers.isEmpty ? ["server: Server(url: \"https://api.example.com\")"] : []
  return """
    ```swift
    import \(client.name)

    let client = try \(client.name)(\((security + server).joined(separator: ", ")))
    ```
    """
}

private func exampleSecurity(_ client: Client) -> String {
  switch client.security.first {
  case .basic: ".basic(username: \"…\", password: \"…\")"
  case .apiKey: ".apiKey(\"…\")"
  default: ".bearer(\"…\")"
  }
}

private func credentials(_ client: Client) -> SwiftText {
  guard client.credentials == .environment else { return "" }
  let prefix = client.environmentPrefix
  return """
    Credentials are given, as in `\(client.name)(security: .clientCredentials(id: "…", secret: "…"))`, or come
    from the environment: `\(prefix)_CLIENT_ID` and `\(prefix)_CLIENT_SECRET`, and `\(prefix)_TOKEN_URL` where the
    token is not fetched from the server itself.
    """
}

private func calls(_ client: Client) -> SwiftText {
  """
  Calls that fail for a while only are repeated, with growing random pauses, where that is safe: a POST only
  with an `Idempotency-Key`, or where the server cannot have acted on it. `Configuration` holds for a client and
  `RequestOptions` for a call:

  ```swift
  let configuration = Configuration(timeout: .seconds(20), retries: .none)
  ```

  With `\(client.environmentPrefix)_DEBUG=1` in the environment, or a `logger` in the configuration, calls are logged,
  without what is secret in them.
  """
}

private func asyncHTTPClient(_ client: Client) -> SwiftText {
  """
  On a server, requests can go through AsyncHTTPClient: depend on this package with the trait, as in
  `.package(url: …, traits: ["AsyncHTTPClient"])`, add the product `\(client.asyncHTTPClientModule)`, and give
  the client `transport: AsyncHTTPClientTransport()`. Without the trait, nothing of it is fetched.
  """
}

private func operationTable(_ operations: [ClientOperation]) -> SwiftText {
  """
  ## Operations

  Each one throws an error of its own type, and has a function that returns a `Result`.

  | method | function | request |
  | --- | --- | --- |
  \(operations.map(operationRow))
  """
}

private func operationRow(_ operation: ClientOperation) -> String {
  let cells = [
    operation.callName, operation.functionName, "\(operation.method) \(operation.path)",
  ]
  return "| " + cells.map(MarkdownText.code).joined(separator: " | ") + " |"
}
