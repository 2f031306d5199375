import Foundation
import HTTPTypes

/// The server, the credentials and the transport that the resources of a client share.
public nonisolated struct ClientCore: Sendable {
  private let parts: ClientParts
  private var recorder: ResponseRecorder?

  /// Creates the core of a client.
  ///
  /// - Parameters:
  ///   - security: the credential, or `nil` to read it from the environment.
  ///   - environmentPrefix: the prefix of environment variables, such as `DWOLLA` in
  ///     `DWOLLA_CLIENT_ID`.
  ///   - userAgent: the default `User-Agent`.
  ///   - server: the server that receives the requests.
  ///   - configuration: the settings for all calls.
  ///   - transport: sends the requests.
  /// - Throws: `ConfigurationError` for missing variables and invalid URLs.
  public init(
    security: Security?, environmentPrefix: String, userAgent: String, server: Server,
    configuration: Configuration, transport: any HTTPTransport
  ) throws(ConfigurationError) {
    let environment = ProcessInfo.processInfo.environment
    let security =
      if let security { security } else {
        try Security.fromEnvironment(prefix: environmentPrefix, environment)
      }
    var configuration = configuration
    configuration.logger =
      configuration.logger ?? DebugLogger.logger(prefix: environmentPrefix, environment)
    if let name = configuration.headers.reservedName {
      throw .invalidHeader(HTTPFields.refusal(ofHeader: name))
    }
    let url = try Self.url(of: server, configuration)
    try Self.check(security, url, configuration)
    parts = ClientParts(
      security: security, server: server, serverURL: url, userAgent: userAgent,
      configuration: configuration, transport: transport)
  }

  /// Calls an operation. Returns failures instead of throwing them.
  public func send<Request: OperationRequest>(
    _ request: Request, options: RequestOptions = RequestOptions()
  ) async -> Result<Request.Output, Request.Problem> {
    do throws(CallFailure) {
      return try Request.read(await response(to: try RequestMessage(request), options))
    } catch {
      return .failure(.failed(error))
    }
  }

  // Generic code is compiled for each operation, this only once.
  private func response(
    to message: RequestMessage, _ options: RequestOptions
  ) async throws(CallFailure) -> ResponseReader {
    let server = try server(for: message.operation, options)
    let target = try message.target(below: server.basePath)
    let response = try await response(to: message, at: server, target, options)
    guard !message.operation.streamed.isEmpty else { return response }
    return streaming(response, of: message, at: server, target, options)
  }

  /// Gives the response's stream the means to reconnect.
  private func streaming(
    _ response: ResponseReader, of message: RequestMessage, at server: ServerURL,
    _ target: RequestTarget, _ options: RequestOptions
  ) -> ResponseReader {
    var response = response
    let timeout = options.timeout ?? parts.configuration.timeout
    response.streamLimit = parts.configuration.maximumResponseSize
    response.streamCall = StreamCall(
      next: { [parts, call = response.call] chunks in
        let deadline = parts.time.deadline(after: timeout)
        switch await parts.deadlines.run(until: deadline, { await chunks.next() }) {
        case .finished(let chunk): return try chunk.get()
        case .expired:
          chunks.stop()
          throw CallFailure.timedOut(call, after: timeout)
        case .cancelled:
          chunks.stop()
          throw CancellationError()
        }
      },
      sleep: { [parts] pause in try await parts.time.sleep(for: pause) },
      reopen: { id in
        var options = options
        if let id, let name = HTTPField.Name("Last-Event-ID") { options.headers[name] = id }
        let next = try await self.response(to: message, at: server, target, options)
        return next.isStreamed ? next.stream : nil
      })
    return response
  }

  /// Sends a request, and retries it if that is safe and may help.
  ///
  /// - Parameter target: replaces the target of the message.
  func response(
    to message: RequestMessage, at server: ServerURL, _ target: RequestTarget,
    _ options: RequestOptions
  ) async throws(CallFailure) -> ResponseReader {
    let call = OperationCall(
      parts: parts, server: server, message: message, target: target,
      fields: try fields(of: message, options), options: options)
    let reader = try await call.response()
    recorder?.record(reader.response)
    return reader
  }

  /// A copy that records the responses.
  public func recording(by recorder: ResponseRecorder) -> ClientCore {
    var core = self
    core.recorder = recorder
    return core
  }

  /// Merges the headers. Those of the call replace those of the operation, which replace those of the client.
  ///
  /// - Throws: `CallFailure.invalidRequest` for fields that callers must not set.
  private func fields(
    of message: RequestMessage, _ options: RequestOptions
  ) throws(CallFailure) -> HTTPFields {
    if let name = message.headers.reservedName ?? options.headers.reservedName {
      throw message.invalid(name, HTTPFields.refusal(ofHeader: name))
    }
    var fields = parts.fields
    fields.replace(with: message.headers)
    fields.replace(with: options.headers)
    if let key = options.idempotencyKey {
      guard key.isHeaderText else {
        throw message.invalid(
          "Idempotency-Key", "the idempotency key is empty, or invalid in a header")
      }
      if let name = HTTPField.Name.idempotencyKey { fields[name] = key }
    }
    return fields
  }

  /// The server of a call: the one in its options, the operation's own, or that of the client.
  func server(
    for operation: OperationDescription, _ options: RequestOptions
  ) throws(CallFailure) -> ServerURL {
    let own = parts.server.name.flatMap { operation.servers[$0] }.map { Server(url: $0) }
    guard let server = options.server ?? own, server != parts.server else {
      return parts.serverURL
    }
    do throws(ServerURL.Problem) {
      return try ServerURL(server.url).secured(unless: parts.configuration.allowsInsecureServers)
    } catch {
      throw .invalidRequest(
        InvalidRequest(
          call: .unsent(operation), parameter: nil,
          problem: "the server's URL cannot be used: \(error.text)"))
    }
  }

  private static func url(
    of server: Server, _ configuration: Configuration
  ) throws(ConfigurationError) -> ServerURL {
    do throws(ServerURL.Problem) {
      return try ServerURL(server.url).secured(unless: configuration.allowsInsecureServers)
    } catch {
      throw .invalidServer(error.text)
    }
  }

  private static func check(
    _ security: Security, _ server: ServerURL, _ configuration: Configuration
  ) throws(ConfigurationError) {
    for case .clientCredentials(let credentials) in security.fixed ?? [] {
      guard let tokenURL = credentials.tokenURL else { continue }
      do throws(ServerURL.Problem) {
        _ = try server.resolve(tokenURL).secured(unless: configuration.allowsInsecureServers)
      } catch {
        throw .invalidTokenURL(error.text)
      }
    }
  }
}

nonisolated extension ServerURL {
  /// Returns the URL if it is safe to send credentials to it.
  ///
  /// - Throws: for a URL without TLS, unless it is on the local machine or explicitly allowed.
  func secured(unless allowsInsecureServers: Bool) throws(Problem) -> ServerURL {
    guard allowsInsecureServers || scheme == "https" || isLoopback else {
      throw Problem("it must use https unless the server is on the local machine")
    }
    return self
  }

  private var isLoopback: Bool {
    var host = authority.lowercased()[...]
    if let end = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = host[..<end] }
    if host == "localhost" || host == "[::1]" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
  }
}
