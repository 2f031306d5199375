// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `noID`.
public nonisolated struct NoIDResource: Sendable {
  let core: GroupsClientCore

  /// `GET /no-id/{thing-id}/parts`
  ///
  /// - Parameters:
  ///   - thingID: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listParts(
    thingID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListNoIDPartsError) -> ListNoIDPartsResponseBody {
    try await core.send(ListNoIDPartsRequest(thingID: thingID), options: options).get()
  }
}
