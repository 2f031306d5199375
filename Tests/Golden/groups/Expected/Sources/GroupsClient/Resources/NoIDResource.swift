// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `noID`.
public nonisolated struct NoIDResource: Sendable {
  let core: GroupsClientCore

  /// `GET /no-id/{thing-id}/parts`
  ///
  /// - Parameters:
  ///   - thingID: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func getNoIDThingIDParts(
    thingID: String, options: RequestOptions = RequestOptions()
  ) async throws(GetNoIDThingIDPartsError) -> GetNoIDThingIDPartsResponseBody {
    try await noIDGetNoIDThingIDParts(core, .init(thingID: thingID), options: options).get()
  }

  /// `getNoIDThingIDParts` by the URL that `Location` or a link holds.
  public func getNoIDThingIDParts(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetNoIDThingIDPartsError) -> GetNoIDThingIDPartsResponseBody {
    try await core.send(at: url, options: options) {
      try GetNoIDThingIDPartsRequest(thingID: $0["thing-id"])
    }.get()
  }
}
