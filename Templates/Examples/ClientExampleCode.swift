import ClientModel

/// What all examples of a client have in common: how they make one, and what they import.
struct ClientExampleCode {
  let client: Client
  let imports: ClientImports
  /// The name of the constant that holds the client: `dwolla`.
  let variable: String
  /// The path that the URL of the server has; empty if it has none.
  let serverPath: String
  /// That of the server of tests.
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

  /// Whether tests give the client a credential.
  var takesSecurity: Bool { credentials != .none }

  /// `let dwolla = try Dwolla(server: .sandbox)`, with a comment on where the credentials come from.
  var making: SwiftText {
    """
    \(comment)
    let \(variable) = \(creation)
    """
  }

  /// With this credential in place of that from the environment.
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

  /// The one to try things with, if there is one.
  private var server: [String] {
    guard let first = client.servers.first else {
      return ["server: Server(url: \"https://api.example.com\")"]
    }
    guard let sandbox, sandbox != first else { return [] }
    return ["server: .sandbox\(sandbox.variables.isEmpty ? "" : "()")"]
  }
}
