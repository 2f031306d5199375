// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `class`.
public nonisolated struct ClassResource: Sendable {
  let core: KeywordsAsNamesClientCore

  /// `POST /self/{default}/{in}`
  ///
  /// - Parameters:
  ///   - default: As the API takes it.
  ///   - in: As the API takes it.
  ///   - selfQuery: As the API takes it.
  ///   - inout: As the API takes it.
  ///   - let: As the API takes it.
  ///   - var: As the API takes it.
  ///   - type: As the API takes it.
  ///   - core: As the API takes it.
  ///   - optionsQuery: As the API takes it.
  ///   - request: As the API takes it.
  ///   - result: As the API takes it.
  ///   - message: As the API takes it.
  ///   - operation: As the API takes it.
  ///   - bodyQuery: As the API takes it.
  ///   - try: As the API takes it.
  ///   - await: As the API takes it.
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func updateInit(
    default: String, in: String, selfQuery: String, `inout`: String, `let`: String? = nil,
    `var`: String? = nil, type: InitRequest.InitRequestType? = nil, core: String? = nil,
    optionsQuery: String? = nil, request: String? = nil, result: String? = nil,
    message: String? = nil, operation: String? = nil, bodyQuery: String? = nil, try: String? = nil,
    await: String? = nil, body: Keywords? = nil, options: RequestOptions = RequestOptions()
  ) async throws(InitError) -> InitResponse {
    let request = InitRequest(
      default: `default`,
      in: `in`,
      selfQuery: selfQuery,
      `inout`: `inout`,
      let: `let`,
      var: `var`,
      type: type,
      core: core,
      optionsQuery: optionsQuery,
      request: request,
      result: result,
      message: message,
      operation: operation,
      bodyQuery: bodyQuery,
      try: `try`,
      await: `await`,
      body: body
    )
    return try await self.core.send(request, options: options).get()
  }

  /// `GET /in`
  ///
  /// - Parameters:
  ///   - request: As the API takes it.
  ///   - message: As the API takes it.
  ///   - init: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func `in`(
    request: String, message: String, init: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(InError) -> InResponse {
    let request = InRequest(request: request, message: message, init: `init`)
    return try await core.send(request, options: options).get()
  }

  /// `GET /switch`
  ///
  /// - Parameters:
  ///   - bodyQuery: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func `switch`(
    bodyQuery: Int, options: RequestOptions = RequestOptions()
  ) async throws(SwitchClassError) -> Default {
    try await core.send(SwitchClassRequest(bodyQuery: bodyQuery), options: options).get()
  }
}
