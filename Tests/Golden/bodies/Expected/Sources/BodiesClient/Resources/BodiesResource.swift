// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// The operations of `bodies`.
public nonisolated struct BodiesResource: Sendable {
  let core: BodiesClientCore

  /// `POST /json`
  ///
  /// - Parameters:
  ///   - body: The pet.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func json(
    body: JSONRequest.Body, options: RequestOptions = RequestOptions()
  ) async throws(JSONOperationError) -> JSONResponse {
    try await core.send(JSONRequest(body: body), options: options).get()
  }

  /// `POST /several`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func several(
    body: SeveralRequest.Body, options: RequestOptions = RequestOptions()
  ) async throws(SeveralError) -> SeveralResponse {
    try await core.send(SeveralRequest(body: body), options: options).get()
  }

  /// `POST /optional`
  ///
  /// - Parameters:
  ///   - dry: As the API takes it.
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func optional(
    dry: Bool? = nil, body: Pet? = nil, options: RequestOptions = RequestOptions()
  ) async throws(OptionalError) -> OptionalResponse {
    try await core.send(OptionalRequest(dry: dry, body: body), options: options).get()
  }

  /// `POST /inline`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func inline(
    body: [InlineBodyItem], options: RequestOptions = RequestOptions()
  ) async throws(InlineError) -> InlineResponseBody {
    try await core.send(InlineRequest(body: body), options: options).get()
  }

  /// `POST /form`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func form(
    body: FormBody, options: RequestOptions = RequestOptions()
  ) async throws(FormError) -> Data {
    try await core.send(FormRequest(body: body), options: options).get()
  }

  /// `POST /text`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func text(
    body: String, options: RequestOptions = RequestOptions()
  ) async throws(TextError) -> String {
    try await core.send(TextRequest(body: body), options: options).get()
  }

  /// `PUT /binary`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func binary(
    body: HTTPBody? = nil, options: RequestOptions = RequestOptions()
  ) async throws(BinaryError) -> HTTPBody {
    try await core.send(BinaryRequest(body: body), options: options).get()
  }

  /// `POST /multipart`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func multipart(
    body: MultipartBody, options: RequestOptions = RequestOptions()
  ) async throws(MultipartError) -> MultipartResponse {
    try await core.send(MultipartRequest(body: body), options: options).get()
  }

  /// `POST /any`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func any(
    body: JSONValue? = nil, options: RequestOptions = RequestOptions()
  ) async throws(AnyError) -> JSONValue? {
    try await core.send(AnyRequest(body: body), options: options).get()
  }

  /// `POST /nullable`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func nullable(
    body: NullableBody?, options: RequestOptions = RequestOptions()
  ) async throws(NullableError) -> String? {
    try await core.send(NullableRequest(body: body), options: options).get()
  }

  /// `POST /scalar`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func scalar(
    body: Date, options: RequestOptions = RequestOptions()
  ) async throws(ScalarError) -> Int {
    try await core.send(ScalarRequest(body: body), options: options).get()
  }

  /// `POST /xml`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func xml(
    body: HTTPBody? = nil, options: RequestOptions = RequestOptions()
  ) async throws(XMLError) -> HTTPBody {
    try await core.send(XMLRequest(body: body), options: options).get()
  }

  /// `POST /custom`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func custom(
    body: Pet, options: RequestOptions = RequestOptions()
  ) async throws(CustomError) -> CustomResponse {
    try await core.send(CustomRequest(body: body), options: options).get()
  }

  /// `POST /union`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func union(
    body: UnionBody, options: RequestOptions = RequestOptions()
  ) async throws(UnionError) -> UnionResponse {
    try await core.send(UnionRequest(body: body), options: options).get()
  }
}
