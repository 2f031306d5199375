// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `symbolTag`.
public nonisolated struct SymbolTagResource: Sendable {
  let core: GroupsClientCore

  /// `GET /symbol-tag`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func get(
    options: RequestOptions = RequestOptions()
  ) async throws(SymbolTagError) -> SymbolTagResponse {
    try await core.send(SymbolTagRequest(), options: options).get()
  }
}
