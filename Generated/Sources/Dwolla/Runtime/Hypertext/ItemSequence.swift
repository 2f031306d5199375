/// The items of all pages of a list. Each page is fetched when its first item is needed.
public nonisolated struct ItemSequence<Request: OperationRequest, Item: Sendable>: AsyncSequence,
  Sendable
{
  public typealias Element = Item

  /// The pages of the list.
  public let pages: PageSequence<Request>
  private let items: @Sendable (Request.Output) -> [Item]?

  /// Creates a sequence.
  ///
  /// - Parameters:
  ///   - core: sends the requests.
  ///   - request: the request of the first page.
  ///   - options: options for the request of each page.
  ///   - items: the items of a page.
  ///   - next: the URL of the next page, or `nil` after the last one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    items: @escaping @Sendable (Request.Output) -> [Item]?,
    next: @escaping @Sendable (Request.Output) -> String?
  ) {
    self.init(core, request, options: options, items: items, next: .link(next))
  }

  /// Creates a sequence.
  ///
  /// - Parameters:
  ///   - core: sends the requests.
  ///   - request: the request of the first page.
  ///   - options: options for the request of each page.
  ///   - items: the items of a page.
  ///   - next: finds the next page.
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

    /// Servers with filters can return empty pages, but `next` must end.
    private static var mostEmptyPages: Int { 1_000 }

    fileprivate init(items: ItemSequence) {
      self.items = items.items
      pages = items.pages.makeAsyncIterator()
    }

    /// Returns the next item, or `nil` after the last one and after an error.
    ///
    /// - Throws: the error of the operation. `failed` if the next page is on another server or was
    ///   already read, or after a thousand pages without an item.
    public mutating func next() async throws(Request.Problem) -> Item? {
      var emptyPages = 0
      while rest.isEmpty {
        guard emptyPages < Self.mostEmptyPages else { throw pages.endless(after: emptyPages) }
        guard let page = try await pages.next() else { return nil }
        rest = (items(page) ?? [])[...]
        emptyPages += 1
      }
      return rest.removeFirst()
    }
  }
}
