// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `enums`.
public nonisolated struct EnumsResource: Sendable {
  let core: EnumsClientCore

  /// `GET /enums/{place}`
  ///
  /// - Parameters:
  ///   - place: As the API takes it.
  ///   - sort: As the API takes it.
  ///   - levels: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    place: Place, sort: ListRequest.Sort? = nil, levels: [Level]? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListError) -> Values {
    let request = ListRequest(place: place, sort: sort, levels: levels)
    let result = await enumsList(core, request, options: options)
    return try result.get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListError) -> Values {
    try await core.send(at: url, options: options) { try ListRequest(place: $0["place"]) }.get()
  }
}
