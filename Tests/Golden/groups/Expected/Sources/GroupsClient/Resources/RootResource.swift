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
    try await rootRootThing(core, .init(id: id), options: options).get()
  }

  /// `rootThing` by the URL that `Location` or a link holds.
  @discardableResult
  public func rootThing(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(RootThingError) -> RootThingResponse {
    try await core.send(at: url, options: options) { try RootThingRequest(id: $0["id"]) }.get()
  }

  /// `GET /symbol-tag`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func symbolTag(
    options: RequestOptions = RequestOptions()
  ) async throws(SymbolTagError) -> SymbolTagResponse {
    try await rootSymbolTag(core, .init(), options: options).get()
  }
}
