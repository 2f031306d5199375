// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// The operations of `items`.
public nonisolated struct ItemsResource: Sendable {
  let core: ParametersClientCore

  /// `GET /items/{id}/parts/{part-ids}/{day}/{level}`
  ///
  /// - Parameters:
  ///   - id: The item.
  ///   - partIDs: As the API takes it.
  ///   - day: As the API takes it.
  ///   - level: As the API takes it.
  ///   - shared: The operation's.
  ///   - sorts: As the API takes it.
  ///   - required: As the API takes it.
  ///   - limit: How many. By default `25`.
  ///   - since: As the API takes it.
  ///   - ratio: As the API takes it.
  ///   - filterName: As the API takes it.
  ///   - top: As the API takes it.
  ///   - exploded: As the API takes it.
  ///   - joined: As the API takes it.
  ///   - spaced: As the API takes it.
  ///   - piped: As the API takes it.
  ///   - nested: As the API takes it.
  ///   - deep: As the API takes it.
  ///   - free: As the API takes it.
  ///   - pairs: As the API takes it.
  ///   - sort: As the API takes it.
  ///   - scalarWithStyle: As the API takes it.
  ///   - object: As the API takes it.
  ///   - json: As the API takes it.
  ///   - traceIDs: As the API takes it.
  ///   - sessionID: As the API takes it.
  ///   - theme: As the API takes it.
  ///   - value: As the API takes it.
  ///   - oneOf: As the API takes it.
  ///   - nullable: As the API takes it.
  ///   - bytes: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listParts(
    id: String, partIDs: [Int], day: CalendarDate, level: ListPartsRequest.Level, shared: Bool,
    sorts: [Sort], required: Int64, limit: Int32? = nil, since: Date? = nil, ratio: Float? = nil,
    filterName: String? = nil, top: Int? = nil, exploded: [String]? = nil, joined: [String]? = nil,
    spaced: [String]? = nil, piped: [ListPartsRequest.Piped]? = nil,
    nested: ListPartsRequest.Nested? = nil, deep: [String: String]? = nil,
    free: [String: String]? = nil, pairs: [String: String]? = nil, sort: Sort? = nil,
    scalarWithStyle: String? = nil, object: ListPartsRequest.Object? = nil,
    json: [String: JSONValue]? = nil, traceIDs: [String]? = nil, sessionID: String? = nil,
    theme: ListPartsRequest.Theme? = nil, value: String? = nil, oneOf: String? = nil,
    nullable: String? = nil, bytes: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListPartsError) -> [String] {
    let request = ListPartsRequest(
      id: id,
      partIDs: partIDs,
      day: day,
      level: level,
      shared: shared,
      sorts: sorts,
      required: required,
      limit: limit,
      since: since,
      ratio: ratio,
      filterName: filterName,
      top: top,
      exploded: exploded,
      joined: joined,
      spaced: spaced,
      piped: piped,
      nested: nested,
      deep: deep,
      free: free,
      pairs: pairs,
      sort: sort,
      scalarWithStyle: scalarWithStyle,
      object: object,
      json: json,
      traceIDs: traceIDs,
      sessionID: sessionID,
      theme: theme,
      value: value,
      oneOf: oneOf,
      nullable: nullable,
      bytes: bytes
    )
    return try await core.send(request, options: options).get()
  }

  /// `OPTIONS /options`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func anOperationWithANameSoLongThatItsSignatureIsBroken(
    options: RequestOptions = RequestOptions()
  ) async throws(AnOperationWithANameSoLongThatItsSignatureIsBrokenError) -> [String: [String]] {
    let request = AnOperationWithANameSoLongThatItsSignatureIsBrokenRequest()
    return try await core.send(request, options: options).get()
  }
}
