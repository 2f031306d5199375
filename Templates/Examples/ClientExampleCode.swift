import ClientModel

/// How the examples make a client.
struct ClientExampleCode {
  private let client: Client

  init(_ client: Client) { self.client = client }

  /// The name of the constant that holds the client: `dwolla`.
  var variable: String {
    let name = client.name
    let variable = variableName(ofType: name)
    let isTaken = variable == name || variable.escapedIdentifier != variable
    return isTaken || client.resources.contains { $0.name == variable } ? "client" : variable
  }

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
    return client.credentials == .environment
      ? "// With \(prefix)_CLIENT_ID and \(prefix)_CLIENT_SECRET from the environment." : ""
  }

  private var security: [String] {
    guard client.credentials == .given else { return [] }
    return switch client.security.first {
    case .basic: ["security: .basic(username: \"your-name\", password: \"your-password\")"]
    case .apiKey: ["security: .apiKey(\"your-key\")"]
    default: ["security: .bearer(\"your-token\")"]
    }
  }

  /// The path that the URL of the server has; empty where it has none.
  var serverPath: String { (sandbox ?? client.servers.first)?.examplePath ?? "" }

  private var sandbox: ClientServer? { client.servers.first { $0.name == "sandbox" } }

  /// The one to try things with, where there is one.
  private var server: [String] {
    guard let first = client.servers.first else {
      return ["server: Server(url: \"https://api.example.com\")"]
    }
    guard let sandbox, sandbox != first else { return [] }
    return ["server: .sandbox\(sandbox.variables.isEmpty ? "" : "()")"]
  }
}
