// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `root`.
public nonisolated struct RootResource: Sendable {
  let core: GroupsClientCore

  /// `GET /{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func rootThing(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(RootThingError) -> RootThingResponse {
    try await core.send(RootThingRequest(id: id), options: options).get()
  }
}
