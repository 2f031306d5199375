// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `payments`.
public nonisolated struct PaymentsResource: Sendable {
  let core: IdempotencyClientCore

  /// `PATCH /payments/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - idempotencyKey: The client makes a key where none is given. It is the same one each time
  ///     the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func change(
    id: String, idempotencyKey: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ChangePaymentError) -> ChangePaymentResponse {
    let request = ChangePaymentRequest(id: id, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }
}
