// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `lists`.
public nonisolated struct ListsResource: Sendable {
  let core: PagesClientCore

  /// `GET /cursors`
  ///
  /// - Parameters:
  ///   - startingAfter: As the API takes it.
  ///   - limit: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listCursors(
    startingAfter: String? = nil, limit: Int? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListCursorsError) -> ListCursorsResponseBody {
    let request = ListCursorsRequest(startingAfter: startingAfter, limit: limit)
    return try await core.send(request, options: options).get()
  }

  /// What all pages of `listCursors` hold, read page by page. The pages themselves are its `pages`.
  public func allCursors(
    startingAfter: String? = nil, limit: Int? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListCursorsRequest, Item> {
    .init(
      core,
      .init(startingAfter: startingAfter, limit: limit),
      options: options,
      items: { $0.data },
      next: .request { request, page in
        let cursor: String? = page.data.last?.id
        guard let cursor, !cursor.isEmpty else { return nil }
        var request = request
        request.startingAfter = cursor
        return request
      })
  }

  /// `GET /numbered-cursors`
  ///
  /// - Parameters:
  ///   - after: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listNumberedCursors(
    after: String, options: RequestOptions = RequestOptions()
  ) async throws(ListNumberedCursorsError) -> ListNumberedCursorsResponseBody {
    try await core.send(ListNumberedCursorsRequest(after: after), options: options).get()
  }

  /// What all pages of `listNumberedCursors` hold, read page by page. The pages themselves are its `pages`.
  public func allNumberedCursors(
    after: String, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListNumberedCursorsRequest, Item> {
    .init(
      core,
      .init(after: after),
      options: options,
      items: { $0.data?.wrapped },
      next: .request { request, page in
        let cursor: Int? = page.meta?.nextCursor?.wrapped
        guard let cursor else { return nil }
        var request = request
        request.after = String(cursor)
        return request
      })
  }

  /// `GET /numbers`
  ///
  /// - Parameters:
  ///   - page: By default `0`.
  ///   - options: Headers, timeout and server of this call.
  public func listNumbers(
    page: Int32? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListNumbersError) -> ListNumbersResponseBody {
    try await core.send(ListNumbersRequest(page: page), options: options).get()
  }

  /// What all pages of `listNumbers` hold, read page by page. The pages themselves are its `pages`.
  public func allNumbers(
    page: Int32? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListNumbersRequest, String> {
    .init(
      core,
      .init(page: page),
      options: options,
      items: { $0.items },
      next: .request { request, page in
        let items: [String]? = page.items
        guard let items, !items.isEmpty else { return nil }
        let count: Int? = page.paging?.pages
        if let count, (request.page ?? 0) + 1 >= count { return nil }
        var request = request
        request.page = (request.page ?? 0) + 1
        return request
      })
  }

  /// `GET /offsets`
  ///
  /// - Parameters:
  ///   - offset: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listOffsets(
    offset: Int64, options: RequestOptions = RequestOptions()
  ) async throws(ListOffsetsError) -> [Item] {
    try await core.send(ListOffsetsRequest(offset: offset), options: options).get()
  }

  /// What all pages of `listOffsets` hold, read page by page. The pages themselves are its `pages`.
  public func allOffsets(
    offset: Int64, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListOffsetsRequest, Item> {
    .init(
      core,
      .init(offset: offset),
      options: options,
      items: { $0 },
      next: .request { request, page in
        let items: [Item]? = page
        guard let items, !items.isEmpty else { return nil }
        var request = request
        request.offset = request.offset + Int64(items.count)
        return request
      })
  }

  /// `GET /urls`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func listURLs(
    options: RequestOptions = RequestOptions()
  ) async throws(ListURLsError) -> ListURLsResponseBody {
    try await core.send(ListURLsRequest(), options: options).get()
  }

  /// What all pages of `listURLs` hold, read page by page. The pages themselves are its `pages`.
  public func allURLs(
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListURLsRequest, Item> {
    .init(
      core,
      .init(),
      options: options,
      items: { $0.results },
      next: { $0.nextPage?.wrapped })
  }

  /// `GET /links`
  ///
  /// - Parameters:
  ///   - perPage: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listLinks(
    perPage: Int? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListLinksError) -> ListLinksResponse {
    try await core.send(ListLinksRequest(perPage: perPage), options: options).get()
  }

  /// What all pages of `listLinks` hold, read page by page. The pages themselves are its `pages`.
  public func allLinks(
    perPage: Int? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListLinksRequest, Item> {
    .init(
      core,
      .init(perPage: perPage),
      options: options,
      items: { $0.body },
      next: .linkHeader)
  }

  /// `GET /bodies`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func listBodies(
    options: RequestOptions = RequestOptions()
  ) async throws(ListBodiesError) -> ListBodiesResponseBody {
    try await core.send(ListBodiesRequest(), options: options).get()
  }
}
