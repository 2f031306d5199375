import HTTPTypes

/// The pages of a list. Each page is fetched when it is needed.
///
/// The sequence ends after a page without a next page. All pages must be on the server of the first
/// page.
public nonisolated struct PageSequence<Request: OperationRequest>: AsyncSequence, Sendable {
  public typealias Element = Request.Output

  private let core: ClientCore
  private let request: Request
  private let options: RequestOptions
  private let next: NextPage<Request>

  /// Creates a sequence.
  ///
  /// - Parameters:
  ///   - core: sends the requests.
  ///   - request: the request of the first page.
  ///   - options: options for the request of each page.
  ///   - next: the URL of the next page, or `nil` after the last one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    next: @escaping @Sendable (Request.Output) -> String?
  ) {
    self.init(core, request, options: options, next: .link(next))
  }

  /// Creates a sequence.
  ///
  /// - Parameters:
  ///   - core: sends the requests.
  ///   - request: the request of the first page.
  ///   - options: options for the request of each page.
  ///   - next: finds the next page.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    next: NextPage<Request>
  ) {
    self.core = core
    self.request = request
    self.options = options
    self.next = next
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: self) }

  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    fileprivate let pages: PageSequence
    private var state: State
    /// The last request that did not come from a link.
    private var request: Request
    private var target: RequestTarget?
    /// Hashes of the targets. A list can have millions of pages, and the server chooses the length of the targets.
    private var seen: Set<[UInt8]> = []

    private enum State {
      case request(Request)
      case link(String)
      case end
    }

    fileprivate init(pages: PageSequence) {
      self.pages = pages
      request = pages.request
      state = .request(pages.request)
    }

    /// Returns the next page, or `nil` after the last one and after an error.
    ///
    /// - Throws: the error of the operation. `failed` if the next page is on another server or was
    ///   already read.
    public mutating func next() async throws(Request.Problem) -> Request.Output? {
      var link: String?
      switch state {
      case .request(let next): request = next
      case .link(let url): link = url
      case .end: return nil
      }
      state = .end
      let (page, headers) = try await page(at: link).get()
      state = state(after: page, headers)
      return page
    }

    /// Ends the sequence after too many pages without items.
    mutating func endless(after count: Int) -> Request.Problem {
      state = .end
      return .failed(
        Request.operation.invalidLink(
          "\(count) consecutive pages have no items and link to another page"))
    }

    private func state(after page: Request.Output, _ headers: HTTPFields) -> State {
      let url: String?
      switch pages.next.rule {
      case .link(let next): url = next(page)
      case .linkHeader: url = LinkHeader(headers).target(of: "next")
      case .request(let next): return next(request, page).map { .request($0) } ?? .end
      }
      return url.flatMap { $0.isEmpty ? nil : .link($0) } ?? .end
    }

    private mutating func page(
      at link: String?
    ) async -> Result<(Request.Output, HTTPFields), Request.Problem> {
      do throws(CallFailure) {
        let (page, headers) = try await pages.core.page(
          request, options: pages.options, at: link, &target
        ) { seen.insert(SHA256.hash(of: Array($0.text.utf8))).inserted }
        return page.map { ($0, headers) }
      } catch {
        return .failure(.failed(error))
      }
    }
  }
}

/// The link may grant access to the next page.
nonisolated extension PageSequence.AsyncIterator: CustomStringConvertible, CustomReflectable {
  public var description: String { "AsyncIterator(\(Request.operation.name))" }
  public var customMirror: Mirror { Mirror(self, children: ["request": request]) }
}
