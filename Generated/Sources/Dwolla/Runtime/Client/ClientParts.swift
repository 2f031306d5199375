import HTTPTypes

/// The state that the calls of a client share. It is one object, so that a call retains it only once.
nonisolated final class ClientParts: Sendable {
  let server: Server
  let serverURL: ServerURL
  let userAgent: String
  /// The header fields of every request.
  let fields: HTTPFields
  let configuration: Configuration
  let transport: any HTTPTransport
  let signer: RequestSigner
  let time: TimeSource
  let deadlines: Deadlines

  init(
    security: Security, server: Server, serverURL: ServerURL, userAgent: String,
    configuration: Configuration, transport: any HTTPTransport
  ) {
    self.server = server
    self.serverURL = serverURL
    self.userAgent = configuration.userAgent ?? userAgent
    var fields: HTTPFields = [.userAgent: self.userAgent]
    fields.replace(with: configuration.headers)
    // The server would treat all calls with the same key as one request.
    if let key = HTTPField.Name.idempotencyKey { fields[key] = nil }
    self.fields = fields
    self.configuration = configuration
    self.transport = transport
    let time = TimeSource(configuration.clock)
    let deadlines = Deadlines(time: time)
    self.time = time
    self.deadlines = deadlines
    let tokens = TokenStore(
      endpoint: TokenEndpoint(transport: transport, time: time, deadlines: deadlines),
      lead: configuration.tokenRenewalLead, time: time)
    signer = RequestSigner(
      security: security, tokens: tokens, deadlines: deadlines,
      allowsInsecureServers: configuration.allowsInsecureServers)
  }
}

/// Hides the transport from mirrors, because its pending requests contain credentials.
nonisolated extension ClientParts: CustomReflectable {
  var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "server": server, "security": signer.security, "configuration": configuration,
        "transport": "\(type(of: transport))",
      ])
  }
}
