// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `messages`.
public nonisolated struct MessagesResource: Sendable {
  let core: IdempotencyClientCore

  /// `POST /messages`
  ///
  /// - Parameters:
  ///   - idempotencyKeyHeader: The client makes a key where none is given. It is the same one each
  ///     time the call is repeated.
  ///   - idempotencyKeyQuery: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func send(
    idempotencyKeyHeader: String? = nil, idempotencyKeyQuery: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(SendMessageError) -> SendMessageResponse {
    let request = SendMessageRequest(
      idempotencyKeyHeader: idempotencyKeyHeader,
      idempotencyKeyQuery: idempotencyKeyQuery
    )
    return try await core.send(request, options: options).get()
  }
}
