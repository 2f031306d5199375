/// The items of all pages of a list, one after the other. A page is fetched when its first item is asked
/// for.
public nonisolated struct ItemSequence<Request: OperationRequest, Item: Sendable>: AsyncSequence,
  Sendable
{
  public typealias Element = Item

  /// The pages that the items stand in.
  public let pages: PageSequence<Request>
  private let items: @Sendable (Request.Output) -> [Item]?

  /// - Parameters:
  ///   - core: what sends the calls.
  ///   - request: of the first page.
  ///   - options: of the call of each page.
  ///   - items: what is on a page.
  ///   - next: the URL of the next page; `nil` after the last one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    items: @escaping @Sendable (Request.Output) -> [Item]?,
    next: @escaping @Sendable (Request.Output) -> String?
  ) {
    self.init(core, request, options: options, items: items, next: .link(next))
  }

  /// - Parameters:
  ///   - core: what sends the calls.
  ///   - request: of the first page.
  ///   - options: of the call of each page.
  ///   - items: what is on a page.
  ///   - next: how a page leads to the next one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    items: @escaping @Sendable (Request.Output) -> [Item]?, next: NextPage<Request>
  ) {
    pages = PageSequence(core, request, options: options, next: next)
    self.items = items
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(items: self) }

  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    private let items: @Sendable (Request.Output) -> [Item]?
    private var pages: PageSequence<Request>.AsyncIterator
    private var rest: ArraySlice<Item> = []

    fileprivate init(items: ItemSequence) {
      self.items = items.items
      pages = items.pages.makeAsyncIterator()
    }

    /// The next item; `nil` after the last one, and after an error.
    ///
    /// - Throws: the error of the operation; `failed` also where the next page is of another server,
    ///   or was there already.
    public mutating func next() async throws(Request.Problem) -> Item? {
      while rest.isEmpty {
        guard let page = try await pages.next() else { return nil }
        rest = (items(page) ?? [])[...]
      }
      return rest.removeFirst()
    }
  }
}
