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

  ## Operations

  | Method | Request |
  | --- | --- |
  \(client.operations.map { "| `\($0.callName)` | `\(cell("\($0.method) \($0.path)"))` |" })

  """
}

/// Text between backticks in one cell of a table.
private func cell(_ text: String) -> String {
  Documentation(text).lines.joined(separator: " ").replacing("|", with: "\\|")
    .replacing("`", with: "'")
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
