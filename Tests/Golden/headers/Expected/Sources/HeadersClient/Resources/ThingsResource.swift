// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// The operations of `things`.
public nonisolated struct ThingsResource: Sendable {
  let core: HeadersClientCore

  /// `POST /things`
  ///
  /// - Parameters:
  ///   - idempotencyKey: The client makes a key where none is given. It is the same one each time
  ///     the call is repeated.
  ///   - trace: As the API takes it.
  ///   - ifModifiedSince: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    idempotencyKey: String? = nil, trace: [String]? = nil, ifModifiedSince: Date? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateThingError) -> CreateThingResponse {
    let request = CreateThingRequest(
      idempotencyKey: idempotencyKey,
      trace: trace,
      ifModifiedSince: ifModifiedSince
    )
    return try await core.send(request, options: options).get()
  }

  /// `GET /things`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListThingsError) -> ListThingsResponse {
    try await core.send(ListThingsRequest(), options: options).get()
  }
}
