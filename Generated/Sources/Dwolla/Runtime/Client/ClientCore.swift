import HTTPTypes

/// What the resources of a client share: where to send, as whom, and how.
public nonisolated struct ClientCore: Sendable {
  private let server: Server
  private let configuration: Configuration
  private let transport: any HTTPTransport
  private let signer: RequestSigner

  /// - Parameters:
  ///   - security: `nil` for the credential from the environment.
  ///   - environmentPrefix: the variables' prefix, such as `DWOLLA` in `DWOLLA_CLIENT_ID`.
  /// - Throws: `ConfigurationError` for missing variables and URLs that cannot be used.
  public init(
    security: Security?, environmentPrefix: String, server: Server, configuration: Configuration,
    transport: any HTTPTransport
  ) throws(ConfigurationError) {
    let security =
      if let security { security } else {
        try Security.fromEnvironment(prefix: environmentPrefix)
      }
    try Self.check(server, security)
    self.server = server
    self.configuration = configuration
    self.transport = transport
    signer = RequestSigner(
      security: security, tokens: TokenStore(transport: transport),
      userAgent: configuration.userAgent)
  }

  /// Calls an operation. It never throws: whatever happens is in the result.
  public func send<Request: OperationRequest>(
    _ request: Request, options: RequestOptions = RequestOptions()
  ) async -> Result<Request.Output, Request.Problem> {
    do throws(NoResponse) {
      var message = RequestMessage(operation: Request.operation)
      try request.write(to: &message)
      return try Request.read(try await answer(to: message, options))
    } catch {
      return .failure(.noResponse(error))
    }
  }

  /// The answer, of whatever status, within the time that the call may take.
  private func answer(
    to message: RequestMessage, _ options: RequestOptions
  ) async throws(NoResponse) -> Answer {
    let server = try url(of: options.server ?? server, for: message)
    let limit = options.timeout ?? configuration.timeout
    let result = await CallTimeout.run(limit) { () async -> Result<Answer, NoResponse> in
      do throws(NoResponse) {
        return .success(try await exchange(message, server, options.headers))
      } catch {
        return .failure(error)
      }
    }
    guard let result else { throw .timedOut(message.operation, after: limit) }
    return try result.get()
  }

  private func exchange(
    _ message: RequestMessage, _ server: ServerURL, _ headers: HTTPFields
  ) async throws(NoResponse) -> Answer {
    let signed =
      headers[.authorization] == nil ? try await signer.sign(message, for: server) : message
    let request = HTTPRequest(
      method: signed.operation.method, scheme: server.scheme, authority: server.authority,
      path: server.basePath + (try signed.target()),
      headerFields: fields(signed.headers, headers))
    do {
      let (response, body) = try await transport.send(request, body: signed.body)
      return Answer(
        operation: signed.operation,
        response: Response(
          status: response.status, headers: response.headerFields,
          body: try await body.collect(upTo: 1 << 24)))
    } catch {
      throw NoResponse(signed.operation, TransportError(error))
    }
  }

  /// The client's headers, replaced by those of the operation, replaced by those of the call.
  private func fields(_ operation: HTTPFields, _ call: HTTPFields) -> HTTPFields {
    var fields: HTTPFields = [.userAgent: configuration.userAgent]
    for group in [configuration.headers, operation, call] {
      for field in group {
        fields[field.name] = nil
      }
      for field in group {
        fields.append(field)
      }
    }
    return fields
  }

  private func url(
    of server: Server, for message: RequestMessage
  ) throws(NoResponse) -> ServerURL {
    do throws(ServerURL.Problem) {
      return try ServerURL(server.url)
    } catch {
      throw message.invalid(nil, "the server's URL cannot be used: \(error.text)")
    }
  }

  private static func check(_ server: Server, _ security: Security) throws(ConfigurationError) {
    let url: ServerURL
    do throws(ServerURL.Problem) {
      url = try ServerURL(server.url)
    } catch {
      throw .invalidServer(error.text)
    }
    guard case .clientCredentials(let credentials) = security.credential,
      let tokenURL = credentials.tokenURL
    else { return }
    do throws(ServerURL.Problem) {
      _ = try url.resolve(tokenURL)
    } catch {
      throw .invalidTokenURL(error.text)
    }
  }
}
