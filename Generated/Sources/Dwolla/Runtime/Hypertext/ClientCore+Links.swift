import HTTPTypes

nonisolated extension ClientCore {
  /// Follows a link with the client's credential, timeouts, retries and log. Returns failures
  /// instead of throwing them.
  ///
  /// - Parameters:
  ///   - link: a link to the server of the request. A relative URL is resolved against the server
  ///     URL.
  ///   - type: the type of the response body.
  ///   - operation: the media types, the security and the secrets of the request.
  ///   - options: options for this request.
  public func follow<Value: JSONCodable>(
    _ link: some ResourceLocator, as type: Value.Type = Value.self,
    _ operation: OperationDescription, options: RequestOptions = RequestOptions()
  ) async -> Result<Value, LinkError> {
    do throws(CallFailure) {
      let response = try await response(at: link.resourceURL, operation, options)
      guard (200..<300).contains(response.status) else {
        return .failure(.undocumented(response.undocumented))
      }
      return .success(try response.decode())
    } catch {
      return .failure(.failed(error))
    }
  }

  private func response(
    at link: String?, _ operation: OperationDescription, _ options: RequestOptions
  ) async throws(CallFailure) -> ResponseReader {
    let server = try server(for: operation, options)
    let target = try RequestTarget(link, at: server, for: operation)
    let message = RequestMessage(operation: operation.at(target.path))
    return try await response(to: message, at: server, target, options)
  }

  /// Calls an operation with a URL.
  ///
  /// - Parameters:
  ///   - url: a URL that matches the path of the operation on the server of the request. Its query
  ///     is sent too.
  ///   - options: options for this request.
  ///   - request: creates the request from the path parameters in the URL.
  public func send<Request: OperationRequest>(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions(),
    _ request: (PathValues) throws -> Request
  ) async -> Result<Request.Output, Request.Problem> {
    do throws(CallFailure) {
      let operation = Request.operation
      let server = try server(for: operation, options)
      let target = try RequestTarget(url.resourceURL, at: server, for: operation)
      let values = try PathValues(target, of: operation, at: server)
      let message = try RequestMessage(Self.request(values, operation, request))
      return try Request.read(
        await response(to: message, at: server, withQueryOf: target, options))
    } catch {
      return .failure(.failed(error))
    }
  }

  private func response(
    to message: RequestMessage, at server: ServerURL, withQueryOf link: RequestTarget,
    _ options: RequestOptions
  ) async throws(CallFailure) -> ResponseReader {
    let own = try message.target(below: server.basePath)
    return try await response(to: message, at: server, own.adding(link.query), options)
  }

  // Swift does not infer the error type of closures, so callers would have to write it out.
  private static func request<Request>(
    _ values: PathValues, _ operation: OperationDescription,
    _ request: (PathValues) throws -> Request
  ) throws(CallFailure) -> Request {
    do {
      return try request(values)
    } catch let error as CallFailure {
      throw error
    } catch {
      throw operation.invalidLink("it cannot be converted to a request: \(type(of: error))")
    }
  }

  /// Calls an operation, or follows the link to the next page in an earlier response.
  ///
  /// - Parameter target: receives the target of the request.
  /// - Returns: the outcome, with the headers of the response.
  func page<Request: OperationRequest>(
    _ request: Request, options: RequestOptions, at link: String?, _ target: inout RequestTarget?,
    isNew: (RequestTarget) -> Bool
  ) async throws(CallFailure) -> (Result<Request.Output, Request.Problem>, HTTPFields) {
    let operation = Request.operation
    let server = try server(for: operation, options)
    let message = try RequestMessage(request)
    var next = try message.target(below: server.basePath)
    if let link {
      next = try RequestTarget(link, at: server, from: target ?? next, for: operation)
    }
    guard isNew(next) else {
      let path = ServerMessage.printable(next.path)
      throw operation.invalidLink(
        "the next page has already been read ('\(path)')")
    }
    target = next
    let response = try await response(to: message, at: server, next, options)
    return (try Request.read(response), response.headers)
  }
}

nonisolated extension RequestTarget {
  /// Resolves a link.
  ///
  /// - Parameter base: the base of a relative link, or `nil` for the server URL.
  /// - Throws: `CallFailure.invalidRequest` for a link to another server.
  init(
    _ link: String?, at server: ServerURL, from base: RequestTarget? = nil,
    for operation: OperationDescription
  ) throws(CallFailure) {
    guard let link else {
      throw operation.invalidLink("the link or header with the URL is missing")
    }
    do throws(ServerURL.Problem) {
      self = try URIReference(link).resolved(at: server, from: base ?? RequestTarget(of: server))
    } catch {
      throw operation.invalidLink(error.text)
    }
  }

  /// Appends to the query.
  fileprivate func adding(_ query: String?) -> RequestTarget {
    guard let query, !query.isEmpty else { return self }
    return RequestTarget(text + (self.query == nil ? "?" : "&") + query)
  }
}

nonisolated extension OperationDescription {
  /// The description of a request that follows a link.
  public static func link(
    accept: [String], security: [SecurityScheme], secretFields: [String] = []
  ) -> OperationDescription {
    OperationDescription(
      id: "get", name: "get", method: .get, path: "{link}", accept: accept, security: security,
      secretFields: secretFields)
  }

  /// A copy with a different path.
  fileprivate func at(_ path: String) -> OperationDescription {
    OperationDescription(
      id: id, name: name, method: method, path: path, accept: accept, security: security,
      secretFields: secretFields)
  }

  /// The failure of a call because of an invalid URL.
  func invalidLink(_ problem: String) -> CallFailure {
    .invalidRequest(
      InvalidRequest(
        call: .unsent(self), parameter: nil, problem: "the URL cannot be used: \(problem)"))
  }
}
