// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `trees`.
public nonisolated struct TreesResource: Sendable {
  let core: RecursionClientCore

  /// `GET /trees`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func get(options: RequestOptions = RequestOptions()) async throws(GetTreeError) -> Forest {
    try await core.send(GetTreeRequest(), options: options).get()
  }
}
