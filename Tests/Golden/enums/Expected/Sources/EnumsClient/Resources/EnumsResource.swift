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
    place: Place, sort: ListEnumsRequest.Sort? = nil, levels: [Level]? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListEnumsError) -> Values {
    let request = ListEnumsRequest(place: place, sort: sort, levels: levels)
    return try await core.send(request, options: options).get()
  }
}
