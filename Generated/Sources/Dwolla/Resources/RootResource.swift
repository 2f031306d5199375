// Made by openapi-codegen from the API's description; changes here get lost.

/// The entry of the API.
///
/// The operations of `root`.
public nonisolated struct RootResource: Sendable {
  let core: DwollaCore

  /// Retrieves the entry of the API. Its links lead to your account and to your customers.
  ///
  /// `GET /`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func get(options: RequestOptions = RequestOptions()) async throws(GetRootError) -> Root {
    try await core.send(GetRootRequest(), options: options).get()
  }
}
