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
  public func createThing(
    idempotencyKey: String? = nil, trace: [String]? = nil, ifModifiedSince: Date? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateThingError) -> CreateThingResponse {
    let request = CreateThingRequest(
      idempotencyKey: idempotencyKey,
      trace: trace,
      ifModifiedSince: ifModifiedSince
    )
    let result = await thingsCreateThing(core, request, options: options)
    return try result.get()
  }

  /// `GET /things`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func listThings(
    options: RequestOptions = RequestOptions()
  ) async throws(ListThingsError) -> ListThingsResponse {
    try await thingsListThings(core, .init(), options: options).get()
  }
}
