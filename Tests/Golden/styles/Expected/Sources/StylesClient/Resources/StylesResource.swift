// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `styles`.
public nonisolated struct StylesResource: Sendable {
  let core: StylesClientCore

  /// `GET
  /// /path/{simple}/{simpleList}/{simpleObject}/x{label}/x{labelList}/x{labelObject}/{matrix}/{matrixList}/{matrixObject}/{json}`
  ///
  /// - Parameters:
  ///   - simple: As the API takes it.
  ///   - simpleList: As the API takes it.
  ///   - simpleObject: As the API takes it.
  ///   - label: As the API takes it.
  ///   - labelList: As the API takes it.
  ///   - labelObject: As the API takes it.
  ///   - matrix: As the API takes it.
  ///   - matrixList: As the API takes it.
  ///   - matrixObject: As the API takes it.
  ///   - json: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func path(
    simple: String, simpleList: [String], simpleObject: Color, label: String, labelList: [String],
    labelObject: Color, matrix: String, matrixList: [String], matrixObject: Color, json: Color,
    options: RequestOptions = RequestOptions()
  ) async throws(PathError) -> PathResponse {
    let request = PathRequest(
      simple: simple,
      simpleList: simpleList,
      simpleObject: simpleObject,
      label: label,
      labelList: labelList,
      labelObject: labelObject,
      matrix: matrix,
      matrixList: matrixList,
      matrixObject: matrixObject,
      json: json
    )
    return try await core.send(request, options: options).get()
  }

  /// `GET /query`
  ///
  /// - Parameters:
  ///   - spaced: As the API takes it.
  ///   - piped: As the API takes it.
  ///   - deep: As the API takes it.
  ///   - deepValue: As the API takes it.
  ///   - nested: As the API takes it.
  ///   - fields: As the API takes it.
  ///   - paths: As the API takes it.
  ///   - empty: As the API takes it.
  ///   - emptyText: As the API takes it.
  ///   - emptyNumber: As the API takes it.
  ///   - filter: As the API takes it.
  ///   - plain: As the API takes it.
  ///   - xml: As the API takes it.
  ///   - old: No longer looked at. Deprecated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func query(
    spaced: Color? = nil, piped: [String]? = nil, deep: Color? = nil, deepValue: String? = nil,
    nested: QueryStyleRequest.Nested? = nil, fields: String? = nil, paths: [String]? = nil,
    empty: [String]? = nil, emptyText: String? = nil, emptyNumber: Int? = nil,
    filter: [Color]? = nil, plain: Int? = nil, xml: String? = nil, old: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(QueryStyleError) -> QueryStyleResponse {
    let request = QueryStyleRequest(
      spaced: spaced,
      piped: piped,
      deep: deep,
      deepValue: deepValue,
      nested: nested,
      fields: fields,
      paths: paths,
      empty: empty,
      emptyText: emptyText,
      emptyNumber: emptyNumber,
      filter: filter,
      plain: plain,
      xml: xml,
      old: old
    )
    return try await core.send(request, options: options).get()
  }

  /// `GET /fields`
  ///
  /// - Parameters:
  ///   - objectHeader: As the API takes it.
  ///   - explodedHeader: As the API takes it.
  ///   - jsonHeader: As the API takes it.
  ///   - list: As the API takes it.
  ///   - objectCookie: As the API takes it.
  ///   - explodedCookie: As the API takes it.
  ///   - jsonCookie: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func fields(
    objectHeader: Color? = nil, explodedHeader: Color? = nil, jsonHeader: Color? = nil,
    list: [String]? = nil, objectCookie: Color? = nil, explodedCookie: [String]? = nil,
    jsonCookie: Color? = nil, options: RequestOptions = RequestOptions()
  ) async throws(FieldsError) -> FieldsResponse {
    let request = FieldsRequest(
      objectHeader: objectHeader,
      explodedHeader: explodedHeader,
      jsonHeader: jsonHeader,
      list: list,
      objectCookie: objectCookie,
      explodedCookie: explodedCookie,
      jsonCookie: jsonCookie
    )
    return try await core.send(request, options: options).get()
  }
}
