// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `other`.
public nonisolated struct OtherResource: Sendable {
  let core: GroupsClientCore

  /// `GET /customers-list`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func customersList(
    options: RequestOptions = RequestOptions()
  ) async throws(CustomersListError) -> CustomersListResponse {
    try await core.send(CustomersListRequest(), options: options).get()
  }
}
