import ClientModel

/// The file of the client type.
func clientFile(_ client: Client) -> SwiftText {
  var comment = DocumentationComment(depth: 0)
  comment.add("A client for \(client.apiTitle).")
  comment.add(client.documentation)
  let type: SwiftText = """
    \(fileHeader)

    \(comment.text)
    public nonisolated struct \(client.name): Sendable {
      /// The server, the credentials and the transport that all calls share.
      public let core: \(client.name)Core

      \(clientInitializer(client))

      private init(core: \(client.name)Core) {
        self.core = core
      }

      \(SwiftText.paragraphs([responseMethod(client), linkMethod(client)] + client.resources.map { subresource($0, path: "") }))
    }
    """
  let error: SwiftText = """
    /// The protocol that the errors of all operations conform to.
    public typealias \(client.name)Error = OperationError
    """
  return """
    \(SwiftText.paragraphs([type, coreAlias(client), error, servers(of: client)]))

    """
}

private func coreAlias(_ client: Client) -> SwiftText {
  // The alias of a client named `Client` would refer to itself.
  if client.name == "Client" { return "" }
  return """
    /// The server, the credentials and the transport that all calls of a client share.
    public typealias \(client.name)Core = ClientCore
    """
}

private func clientInitializer(_ client: Client) -> SwiftText {
  let server = ["server: Server\(defaultServer(client))"]
  let others = [
    "configuration: Configuration = Configuration()",
    "transport: any HTTPTransport = URLSessionTransport()",
  ]
  return """
    \(initializerComment(client))
    \(SwiftSyntax.list(
      "public init", securityParameter(client) + server + others,
      " throws(ConfigurationError) {", depth: 1))
      core = try ClientCore(
        security: \(client.credentials == .none ? ".anonymous" : "security"),
        environmentPrefix: \(SwiftSyntax.literal(client.environmentPrefix)),
        \(SwiftSyntax.argument("userAgent", SwiftSyntax.literal(client.userAgent), ",", depth: 3))
        server: \(client.runtime.isShared ? "server.address" : "server"),
        configuration: configuration,
        transport: transport)
    }
    """
}

private func responseMethod(_ client: Client) -> SwiftText {
  """
  /// Returns the HTTP response of a call along with its value. After several calls, returns the last
  /// response.
  ///
  /// - Parameters:
  ///   - isolation: the actor of the caller.
  ///   - call: makes the call with the client that it receives.
  public func withResponse<Value, Problem: Error>(
    isolation: isolated (any Actor)? = #isolation,
    _ call: (Self) async throws(Problem) -> Value
  ) async throws(Problem) -> (value: Value, response: Response?) {
    let recorder = ResponseRecorder()
    let value = try await call(Self(core: core.recording(by: recorder)))
    return (value, recorder.last)
  }
  """
}

private func securityParameter(_ client: Client) -> [String] {
  switch client.credentials {
  case .none: []
  case .given: ["security: Security"]
  case .environment: ["security: Security? = nil"]
  }
}

private func initializerComment(_ client: Client) -> SwiftText {
  var comment = DocumentationComment(depth: 1)
  comment.add("Creates a client. It sends nothing before the first call.")
  let items = [
    ("server", Documentation("The server that receives the requests.")),
    (
      "configuration",
      Documentation("The settings for all calls: timeouts, retries, middleware, logging and more.")
    ),
    ("transport", Documentation("Sends the requests.")),
  ]
  let prefix = client.environmentPrefix
  let problem = "`ConfigurationError` if the server URL is invalid"
  switch client.credentials {
  case .none:
    comment.addItems("Parameters", items)
    comment.addItem("Throws", problem + ".")
  case .given:
    comment.addItems("Parameters", [("security", Documentation("The credentials."))] + items)
    comment.addItem("Throws", problem + ".")
  case .environment:
    let security = Documentation(
      """
      The credentials. By default, those in the environment variables `\(prefix)_CLIENT_ID` and \
      `\(prefix)_CLIENT_SECRET`.
      """)
    comment.addItems("Parameters", [("security", security)] + items)
    comment.addItem("Throws", problem + ", or if there are no credentials.")
  }
  return comment.text
}

private func defaultServer(_ client: Client) -> String {
  guard let first = client.servers.first else { return "" }
  return " = .\(first.name)\(first.variables.isEmpty ? "" : "()")"
}

// MARK: Servers

private func servers(of client: Client) -> SwiftText {
  if client.runtime.isShared { return ownServerType(client) }
  guard !client.servers.isEmpty else { return "" }
  return """
    nonisolated extension Server {
      \(SwiftText.paragraphs(client.servers.map { serverMember($0, of: "Server") }))
    }
    """
}

/// With a shared runtime, each client has its own server type, so that its credential cannot go to another API's server.
private func ownServerType(_ client: Client) -> SwiftText {
  let type: SwiftText = """
    nonisolated extension \(client.name) {
      /// A server of the API. Other clients have their own `Server` types.
      public struct Server: Hashable, Sendable {
        /// The server for `RequestOptions`, for a single request.
        public let address: \(SharedRuntime.module).Server

        /// Creates a server, for example for `http://127.0.0.1:8080`.
        public init(name: String? = nil, url: String) {
          address = .init(name: name, url: url)
        }
      }
    }
    """
  return .paragraphs([type, client.servers.isEmpty ? "" : namedServers(client)])
}

private func namedServers(_ client: Client) -> SwiftText {
  """
  nonisolated extension \(client.name).Server {
    \(SwiftText.paragraphs(client.servers.map { serverMember($0, of: "Self") }))
  }
  """
}

/// - Parameter type: the name of the server type.
private func serverMember(_ server: ClientServer, of type: String) -> SwiftText {
  let name = server.name.escapedIdentifier
  let label = SwiftSyntax.literal(server.name)
  let comment = DocumentationComment(server.documentation, depth: 1).text
  guard !server.variables.isEmpty else {
    return """
      \(comment)
      \(SwiftSyntax.list(
        "public static let \(name) = \(type)",
        ["name: \(label)", SwiftSyntax.argument("url", SwiftSyntax.literal(server.url), "", depth: 2).text],
        "", depth: 1))
      """
  }
  let parameters = server.variables.map {
    "\($0.name.escapedLabel): String = \(SwiftSyntax.literal($0.defaultValue))"
  }
  return """
    \(comment)
    \(SwiftSyntax.function(
      "public static func \(name)", parameters, effects: "", result: .plain(type), depth: 1))
      \(type)(
        name: \(label),
        \(SwiftSyntax.argument("url", serverURL(server), ")", depth: 3))
    }
    """
}

/// The URL as a literal with interpolated variables.
private func serverURL(_ server: ClientServer) -> String {
  let names = Dictionary(
    server.variables.map { ($0.wireName, $0.name) }, uniquingKeysWith: { first, _ in first })
  return URLTemplate(server.url).parts.map { part in
    switch part {
    case .text(let text): SwiftSyntax.literal(text)
    case .variable(let name):
      names[name]?.escapedIdentifier ?? SwiftSyntax.literal("{\(name)}")
    }
  }.joined(separator: " + ")
}
