import ClientModel

/// The code that all examples of a client share: its creation and the imports.
struct ClientExampleCode {
  let client: Client
  let imports: ClientImports
  /// The name of the constant for the client: `dwolla`.
  let variable: String
  /// The path of the server URL, possibly empty.
  let serverPath: String
  /// The path of the URL of the server in tests.
  let testServerPath: String
  /// A credential for tests, as an expression.
  let testSecurity: String
  private let credentials: Client.Credentials
  private let sandbox: ClientServer?

  init(_ client: Client) {
    self.client = client
    imports = ClientImports(client)
    variable = Self.variable(of: client)
    sandbox = client.servers.first { $0.name == "sandbox" }
    serverPath = (sandbox ?? client.servers.first)?.examplePath ?? ""
    testServerPath = client.exampleServerPath
    testSecurity = client.exampleSecurity
    credentials = client.credentials
  }

  private static func variable(of client: Client) -> String {
    let name = client.name
    let variable = variableName(ofType: name)
    let isTaken = variable == name || variable.escapedIdentifier != variable
    return isTaken || client.resources.contains { $0.name == variable } ? "client" : variable
  }

  /// The path of the server that an operation's tests call.
  func testServerPath(of operation: ClientOperation) -> String {
    client.servers.first.flatMap { operation.servers[$0.name] }.map(ClientServer.path(of:))
      ?? testServerPath
  }

  /// Whether tests give the client a credential.
  var takesSecurity: Bool { credentials != .none }

  /// `let dwolla = try Dwolla(server: .sandbox)`, with a comment about the source of the credentials.
  var making: SwiftText {
    """
    \(comment)
    let \(variable) = \(creation)
    """
  }

  /// Creates the client with an explicit credential.
  func making(security: String) -> SwiftText {
    SwiftSyntax.list(
      "let \(variable) = try \(client.name)", ["security: \(security)"] + server, "", depth: 0)
  }

  /// `try Dwolla(server: .sandbox)`.
  var creation: String {
    "try \(client.name)(\((security + server).joined(separator: ", ")))"
  }

  var comment: String {
    let prefix = client.environmentPrefix
    return credentials == .environment
      ? "// Reads \(prefix)_CLIENT_ID and \(prefix)_CLIENT_SECRET from the environment." : ""
  }

  private var security: [String] {
    guard credentials == .given else { return [] }
    return switch client.security.first {
    case .basic: ["security: .basic(username: \"your-name\", password: \"your-password\")"]
    case .apiKey: ["security: .apiKey(\"your-key\")"]
    default: ["security: .bearer(\"your-token\")"]
    }
  }

  /// The sandbox server, if there is one.
  private var server: [String] {
    guard let first = client.servers.first else {
      return ["server: Server(url: \"https://api.example.com\")"]
    }
    guard let sandbox, sandbox != first else { return [] }
    return ["server: .sandbox\(sandbox.variables.isEmpty ? "" : "()")"]
  }
}
