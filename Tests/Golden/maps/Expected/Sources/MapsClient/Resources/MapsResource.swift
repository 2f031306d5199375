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
  public func putMaps(
    body: [String: Maps], filter: [String: String]? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(PutMapsError) -> Maps {
    try await mapsPutMaps(core, .init(body: body, filter: filter), options: options).get()
  }
}
