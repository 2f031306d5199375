// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `maps`.
public nonisolated struct MapsResource: Sendable {
  let core: MapsClientCore

  /// `PUT /maps`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - filter: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func replaceAll(
    body: [String: Maps], filter: [String: String]? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ReplaceAllMapsError) -> Maps {
    try await core.send(ReplaceAllMapsRequest(body: body, filter: filter), options: options).get()
  }
}
