// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `sessions`.
public nonisolated struct SessionsResource2: Sendable {
  let core: NamingCollisionsClientCore

  /// `POST /session`
  ///
  /// - Parameters:
  ///   - output: As the API takes it.
  ///   - bodyQuery: As the API takes it.
  ///   - idQuery: As the API takes it.
  ///   - idHeader: As the API takes it.
  ///   - idCookie: As the API takes it.
  ///   - problem: As the API takes it.
  ///   - operation: As the API takes it.
  ///   - kind: As the API takes it.
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func postSession(
    output: OutputModel = .plain, bodyQuery: String? = nil, idQuery: String? = nil,
    idHeader: String? = nil, idCookie: String? = nil, problem: ProblemModel? = nil,
    operation: PostSessionRequest.PostSessionRequestOperation? = nil,
    kind: PostSessionRequest.Kind? = nil, body: PostSessionBody? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(PostSessionError) -> PostSessionResponseBody {
    let request = PostSessionRequest(
      output: output,
      bodyQuery: bodyQuery,
      idQuery: idQuery,
      idHeader: idHeader,
      idCookie: idCookie,
      problem: problem,
      operation: operation,
      kind: kind,
      body: body
    )
    return try await core.send(request, options: options).get()
  }

  /// `POST /session/again`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func postSessionAgain(
    options: RequestOptions = RequestOptions()
  ) async throws(PostSessionAgainError) -> PostSessionAgainResponse {
    try await core.send(PostSessionAgainRequest(), options: options).get()
  }

  /// `GET /sessions-response`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createResponse(
    options: RequestOptions = RequestOptions()
  ) async throws(CreateSessionResponseError) -> CreateSessionResponseResponse {
    try await core.send(CreateSessionResponseRequest(), options: options).get()
  }

  /// `GET /sessions`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(SessionsError) -> SessionsResponse {
    try await core.send(SessionsRequest(), options: options).get()
  }
}
