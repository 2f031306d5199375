import ClientModel

/// The emitted package's `README.md`.
func packageReadme(_ client: Client) -> SwiftText {
  """
  # \(client.name)

  A Swift client of \(client.title), made by openapi-codegen from the API's description.
  It runs on Apple platforms and on Linux and depends on swift-http-types alone.

  ```swift
  import \(client.name)

  let client = try \(client.name)(\(exampleArguments(client)))
  ```

  \(client.security.isEmpty ? "" : credentialsText(client))

  Models are `Codable`. Where you read or write them yourself, use `JSONCoding.decoder` and
  `JSONCoding.encoder`, which treat dates as the API does.

  ## Operations

  | Method | Request |
  | --- | --- |
  \(client.operations.map { "| `\($0.callName)` | `\($0.method) \($0.path)` |" })

  """
}

private func exampleArguments(_ client: Client) -> String {
  client.servers.isEmpty ? "server: Server(url: \"https://api.example.com\")" : ""
}

private func credentialsText(_ client: Client) -> SwiftText {
  """
  Credentials come from the environment variables `\(client.environmentPrefix)_CLIENT_ID` and
  `\(client.environmentPrefix)_CLIENT_SECRET`, or are given: `\(client.name)(security: …)`.

  """
}
