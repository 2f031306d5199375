// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `pets`.
public nonisolated struct PetsResource: Sendable {
  let core: UnionsClientCore

  /// `GET /pets`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func get(
    options: RequestOptions = RequestOptions()
  ) async throws(GetPetError) -> Everything {
    try await core.send(GetPetRequest(), options: options).get()
  }
}
