import ClientModel

/// The module of the mock: the mock and its example responses.
func mockParts(_ client: Client, _ examples: ClientExamples) -> [FileRenderer] {
  let folder = "Sources/\(client.testingModule)"
  let mock: FileRenderer = {
    testingSources.map { source in
      RenderedFile(path: "\(folder)/\(source.path)", text: importing(client.module, source.text))
    } + [RenderedFile(path: "\(folder)/\(client.mockName).swift", content: mockFile(client))]
  }
  let operations = client.operations.map { operation -> FileRenderer in
    {
      let answers = operation.responseExamples(examples[operation.name])
      return [
        RenderedFile(
          path: "\(folder)/Examples/\(operation.fileName)Examples.swift",
          content: exampleFile(operationExamples(operation, answers)))
      ]
    }
  }
  return [mock] + operations
}

/// The file that lists all examples, and creates a client with a mock.
private func mockFile(_ client: Client) -> SwiftText {
  let operations = client.operations.map { "." + $0.functionName.escapedIdentifier }
  return """
    \(fileHeader)

    public import \(client.module)

    /// A transport that responds to the calls of a `\(client.name)` client without a network, and records
    /// the requests.
    public typealias \(client.mockName) = MockTransport

    nonisolated extension MockTransport {
      /// Creates a mock that responds to every operation with its documented example.
      public convenience init() {
        self.init(
          \(SwiftSyntax.array("operations: ", operations, depth: 3)))
      }
    }

    nonisolated extension \(client.name) {
      \(convenience(client))
    }

    """
}

private func convenience(_ client: Client) -> SwiftText {
  let server = client.exampleServer
  let needsSecurity = client.credentials != .none
  let parameters =
    ["mock: \(client.mockName)"]
    + (needsSecurity ? ["security: Security = \(client.exampleSecurity)"] : [])
    + [
      "server: Server = \(server)",
      "configuration: Configuration = Configuration(retries: .withoutPauses)",
    ]
  let arguments =
    (needsSecurity ? ["security: security"] : [])
    + ["server: server", "configuration: configuration", "transport: mock"]
  return """
    /// Creates a client that uses a mock and retries without delays.
    ///
    /// - Throws: `ConfigurationError` if the server URL is invalid.
    \(SwiftSyntax.list("public init", parameters, " throws(ConfigurationError) {", depth: 1))
      \(SwiftSyntax.list("try self.init", arguments, "", depth: 2))
    }
    """
}

extension Client {
  /// The server in examples and tests, as an expression.
  var exampleServer: String {
    guard let server = usableServer else { return "Server(url: \"https://api.example.com\")" }
    return ".\(server.name.escapedIdentifier)\(server.variables.isEmpty ? "" : "()")"
  }

  /// The path of that server's URL, without a trailing slash.
  var exampleServerPath: String {
    usableServer?.examplePath ?? ""
  }

  /// A credential for tests, as an expression. Client credentials satisfy most schemes.
  var exampleSecurity: String {
    let scheme = security.first { $0.isClientCredentials } ?? security.first ?? .anonymous
    return scheme.exampleCredential
  }

  private var usableServer: ClientServer? {
    servers.first.flatMap { $0.url.contains("://") ? $0 : nil }
  }
}

extension ClientSecurityScheme {
  fileprivate var isClientCredentials: Bool {
    if case .clientCredentials = self { true } else { false }
  }
}

extension ClientServer {
  /// The path of the URL with the default values of its variables, without a trailing slash.
  var examplePath: String {
    let values = Dictionary(
      variables.map { ($0.wireName, $0.defaultValue) }, uniquingKeysWith: { first, _ in first })
    return Self.path(of: URLTemplate(url).filled { values[$0] })
  }

  /// The path of a URL, without a slash at its end.
  static func path(of url: String) -> String {
    let path = url.split(separator: "://", maxSplits: 1).last.flatMap { rest in
      rest.firstIndex(of: "/").map { rest[$0...] }
    }
    var rest = path ?? ""
    while rest.hasSuffix("/") { rest.removeLast() }
    return String(rest)
  }
}
