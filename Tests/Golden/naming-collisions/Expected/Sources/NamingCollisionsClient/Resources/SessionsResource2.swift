// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `sessions`.
public nonisolated struct SessionsResource2: Sendable {
  let core: NamingCollisionsClientCore

  /// `POST /session`
  ///
  /// - Parameters:
  ///   - output: As the API takes it.
  ///   - body: As the API takes it.
  ///   - id: As the API takes it.
  ///   - idHeader: As the API takes it.
  ///   - idCookie: As the API takes it.
  ///   - problem: As the API takes it.
  ///   - operation: As the API takes it.
  ///   - kind: As the API takes it.
  ///   - requestBody: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func createSession(
    output: OutputModel, body: String? = nil, id: String? = nil, idHeader: String? = nil,
    idCookie: String? = nil, problem: ProblemModel? = nil,
    operation: CreateSessionOperationRequest.CreateSessionOperationRequestOperation? = nil,
    kind: CreateSessionOperationRequest.Kind? = nil, requestBody: CreateSessionOperationBody? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateSessionOperationError) -> CreateSessionResponseBody {
    let request = CreateSessionOperationRequest(
      output: output,
      body: body,
      id: id,
      idHeader: idHeader,
      idCookie: idCookie,
      problem: problem,
      operation: operation,
      kind: kind,
      requestBody: requestBody
    )
    let result = await sessionsCreateSession(core, request, options: options)
    return try result.get()
  }

  /// `POST /session/again`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createSession2(
    options: RequestOptions = RequestOptions()
  ) async throws(CreateSession2Error) -> CreateSession2Response {
    try await sessionsCreateSession2(core, .init(), options: options).get()
  }

  /// `GET /sessions-response`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createSessionResponse(
    options: RequestOptions = RequestOptions()
  ) async throws(CreateSessionResponseError) -> CreateSessionResponseResponse {
    try await sessionsCreateSessionResponse(core, .init(), options: options).get()
  }

  /// `GET /sessions`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func sessions(
    options: RequestOptions = RequestOptions()
  ) async throws(SessionsError) -> SessionsResponse {
    try await sessionsSessions(core, .init(), options: options).get()
  }
}
