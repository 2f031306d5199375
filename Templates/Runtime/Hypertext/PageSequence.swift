/// The pages of a list, each of which is fetched when it is asked for.
///
/// It goes on where the link to the next page leads, as long as there is one; nothing is sent to another
/// server than that of the first page.
public nonisolated struct PageSequence<Request: OperationRequest>: AsyncSequence, Sendable {
  public typealias Element = Request.Output

  /// Fetches a page: the first one, or the one that a link leads to.
  fileprivate typealias Fetch =
    @Sendable (String?, PageWalk) async -> (
      page: Result<Request.Output, Request.Problem>, walk: PageWalk
    )

  fileprivate let fetch: Fetch
  fileprivate let next: @Sendable (Request.Output) -> String?

  /// - Parameters:
  ///   - core: what sends the calls.
  ///   - request: of the first page.
  ///   - options: of the call of each page.
  ///   - next: the URL of the next page; `nil` after the last one.
  init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    next: @escaping @Sendable (Request.Output) -> String?
  ) where Request: RequestCoding {
    fetch = { link, walk in
      var walk = walk
      do throws(CallFailure) {
        return (try await core.page(request, options: options, at: link, &walk), walk)
      } catch {
        return (.failure(.failed(error)), walk)
      }
    }
    self.next = next
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: self) }

  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    fileprivate let pages: PageSequence
    private var state = State.start
    private var walk = PageWalk()

    private enum State {
      case start
      case link(String)
      case end
    }

    fileprivate init(pages: PageSequence) {
      self.pages = pages
    }

    /// The next page; `nil` after the last one, and after an error.
    ///
    /// - Throws: the error of the operation; `failed` also where the next page is of another server,
    ///   or was there already.
    public mutating func next() async throws(Request.Problem) -> Request.Output? {
      var link: String?
      switch state {
      case .start: break
      case .link(let url): link = url
      case .end: return nil
      }
      state = .end
      let fetched = await pages.fetch(link, walk)
      walk = fetched.walk
      let page = try fetched.page.get()
      if let url = pages.next(page), !url.isEmpty { state = .link(url) }
      return page
    }
  }
}
