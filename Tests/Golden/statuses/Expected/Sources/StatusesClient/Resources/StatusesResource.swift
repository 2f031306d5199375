// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `statuses`.
public nonisolated struct StatusesResource: Sendable {
  let core: StatusesClientCore

  /// `GET /many`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func many(options: RequestOptions = RequestOptions()) async throws(ManyError) -> Thing {
    try await core.send(ManyRequest(), options: options).get()
  }

  /// `PUT /two`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func two(
    options: RequestOptions = RequestOptions()
  ) async throws(TwoError) -> TwoResponse {
    try await core.send(TwoRequest(), options: options).get()
  }

  /// `POST /jobs`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func createJob(
    options: RequestOptions = RequestOptions()
  ) async throws(CreateJobError) -> CreateJobResponse {
    try await core.send(CreateJobRequest(), options: options).get()
  }

  /// `DELETE /none`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func none(
    options: RequestOptions = RequestOptions()
  ) async throws(NoneError) -> NoneResponse {
    try await core.send(NoneRequest(), options: options).get()
  }

  /// `GET /only-default`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func onlyDefault(
    options: RequestOptions = RequestOptions()
  ) async throws(OnlyDefaultError) -> Thing {
    try await core.send(OnlyDefaultRequest(), options: options).get()
  }

  /// `GET /only-failures`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func onlyFailures(
    options: RequestOptions = RequestOptions()
  ) async throws(OnlyFailuresError) -> OnlyFailuresResponse {
    try await core.send(OnlyFailuresRequest(), options: options).get()
  }

  /// `GET /range`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func range(options: RequestOptions = RequestOptions()) async throws(RangeError) -> Thing {
    try await core.send(RangeRequest(), options: options).get()
  }

  /// `GET /text`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func text(options: RequestOptions = RequestOptions()) async throws(TextError) -> String {
    try await core.send(TextRequest(), options: options).get()
  }

  /// `GET /bytes`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func bytes(
    options: RequestOptions = RequestOptions()
  ) async throws(BytesError) -> HTTPBody {
    try await core.send(BytesRequest(), options: options).get()
  }

  /// `PUT /no-content`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func noContent(
    options: RequestOptions = RequestOptions()
  ) async throws(NoContentError) -> Thing? {
    try await core.send(NoContentRequest(), options: options).get()
  }

  /// `POST /created`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func created(
    options: RequestOptions = RequestOptions()
  ) async throws(CreatedError) -> Thing {
    try await core.send(CreatedRequest(), options: options).get()
  }

  /// `GET /anything`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func anything(
    options: RequestOptions = RequestOptions()
  ) async throws(AnythingError) -> String {
    try await core.send(AnythingRequest(), options: options).get()
  }

  /// `POST /free-form`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func freeForm(
    options: RequestOptions = RequestOptions()
  ) async throws(FreeFormError) -> [String: JSONValue]? {
    try await core.send(FreeFormRequest(), options: options).get()
  }
}
