// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `transfers`.
public nonisolated struct TransfersResource: Sendable {
  let core: IdempotencyClientCore

  /// `POST /transfers`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - idempotencyKey: Makes it safe to send the transfer again. The client makes a key where
  ///     none is given. It is the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateTransferBody, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateTransferError) -> CreateTransferResponse {
    let request = CreateTransferRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }
}
