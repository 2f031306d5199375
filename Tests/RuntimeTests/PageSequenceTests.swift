import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Paginated lists")
struct PageSequenceTests {
  private func client(
    _ transport: any HTTPTransport, server: String = "https://api.example.com/v1"
  ) throws -> ClientCore {
    try ClientCore(
      security: .bearer("t"), environmentPrefix: "X", userAgent: "tests",
      server: Server(url: server), configuration: Configuration(retries: .none),
      transport: transport)
  }

  private func things(
    _ core: ClientCore, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListThingsRequest, String> {
    ItemSequence(
      core, ListThingsRequest(limit: 2), options: options, items: { $0.things }, next: { $0.next })
  }

  /// Responds to each path with its page.
  private func transport(_ pages: [String: String]) -> MemoryTransport {
    MemoryTransport { request, _ in
      (pages[request.path ?? ""].map { Reply.json(200, $0) } ?? .json(404, "{}")).http
    }
  }

  private static let start = "/v1/things?limit=2"

  @Test("the items of all pages, in order, up to the last page")
  func items() async throws {
    let transport = transport([
      Self.start: #"{"things":["a","b"],"next":"?limit=2&offset=2"}"#,
      "/v1/things?limit=2&offset=2": #"{"things":[],"next":"https://api.example.com/v1/more"}"#,
      "/v1/more": #"{"next":"last#x"}"#,
      "/v1/last": #"{"things":["c"],"next":null}"#,
    ])
    let options = RequestOptions(headers: [.init("X-Trace")!: "t"])
    var found: [String] = []
    for try await thing in things(try client(transport), options: options) { found.append(thing) }
    #expect(found == ["a", "b", "c"])
    let requests = await transport.requests.map(\.request)
    #expect(
      requests.map(\.path)
        == [Self.start, "/v1/things?limit=2&offset=2", "/v1/more", "/v1/last"])
    #expect(requests.allSatisfy { $0.headerFields[.authorization] == "Bearer t" })
    #expect(requests.allSatisfy { $0.headerFields[.init("X-Trace")!] == "t" })
    #expect(requests.allSatisfy { $0.headerFields[.accept] == "application/hal+json" })
  }

  @Test("endless pages without items are an error, not an endless call")
  func emptyPages() async throws {
    let transport = MemoryTransport { request, _ in
      let page = (request.path ?? "").split(separator: "=").last.flatMap { Int($0) } ?? 0
      return Reply.json(200, #"{"things":[],"next":"?page=\#(page + 1)"}"#).http
    }
    var iterator = things(try client(transport)).makeAsyncIterator()
    let error = await #expect(throws: (any Error).self) { _ = try await iterator.next() }
    #expect(error.map { "\($0)".contains("1000 consecutive pages have no items") } == true)
    #expect(try await iterator.next() == nil)
    #expect(await transport.requests.count == 1_000)
  }

  @Test("an iterator does not expose the link to the next page")
  func hiddenLink() async throws {
    let transport = transport([Self.start: #"{"things":["a"],"next":"/n?t=s3cr3t"}"#])
    var iterator = things(try client(transport)).makeAsyncIterator()
    _ = try await iterator.next()
    var dumped = ""
    dump(iterator, to: &dumped)
    #expect(!dumped.contains("s3cr3t") && !"\(iterator)".contains("s3cr3t"))
  }

  @Test("through the Link header, whose target is relative to the URL of the page")
  func linkHeader() async throws {
    let pages = [
      Self.start: ("a", #"</v1/things?page=0>; rel="prev first", <?page=2>; rel=next"#),
      "/v1/things?page=2": (
        "b", #"<x>; rel="last"; title="a, b; rel=next", <3>; Rel="other NEXT""#
      ),
      "/v1/3": ("c", #"<?page=2>; rel=prev; rel=next"#),
    ]
    let transport = MemoryTransport { request, _ in
      guard let (thing, link) = pages[request.path ?? ""] else { return Reply.json(404, "{}").http }
      var reply = Reply.json(200, #"{"things":["\#(thing)"],"next":"/ignored"}"#).http
      reply.0.headerFields[.init("Link")!] = link
      return reply
    }
    let all = ItemSequence(
      try client(transport), ListThingsRequest(limit: 2), items: { $0.things }, next: .linkHeader)
    var found: [String] = []
    for try await thing in all { found.append(thing) }
    #expect(found == ["a", "b", "c"])
  }

  @Test("through further requests up to the last page, and never the same request twice")
  func requests() async throws {
    let transport = transport([
      Self.start: #"{"things":["a","b"]}"#, "/v1/things?limit=4": #"{"things":["c"]}"#,
    ])
    func items(_ next: NextPage<ListThingsRequest>) throws -> ItemSequence<
      ListThingsRequest, String
    > {
      ItemSequence(
        try client(transport), ListThingsRequest(limit: 2), items: { $0.things }, next: next)
    }
    let growing = try items(
      .request { request, page in
        guard page.things?.count == 2 else { return nil }
        return ListThingsRequest(limit: request.limit + 2)
      })
    var found: [String] = []
    for try await thing in growing { found.append(thing) }
    #expect(found == ["a", "b", "c"])

    var same = try items(.request { request, _ in request }).makeAsyncIterator()
    #expect(try await same.next() == "a")
    #expect(try await same.next() == "b")
    let problem = await refusal { () async throws(ListThingsError) in try await same.next() }
    #expect(problem?.contains("has already been read") == true)
  }

  @Test(
    "an invalid Link header is an error",
    arguments: [
      "", "<", "<a", "<a>", "<a>; rel", "<a>; rel=", "a; rel=next", "<a>; rel=nextish",
      "<a>; rev=next", #"<a>; title="; rel=next""#, #"<a>; title="\"; rel=next"#, ";;;<a>;rel=next",
    ])
  func brokenLinkHeader(text: String) {
    var headers: HTTPFields = [:]
    headers[.init("Link")!] = text
    #expect(LinkHeader(headers).target(of: "next") == nil)
  }

  @Test("pages are fetched on demand, and each iterator starts again")
  func laziness() async throws {
    let transport = transport([
      Self.start: #"{"things":["a","b"],"next":"?limit=2&offset=2"}"#,
      "/v1/things?limit=2&offset=2": #"{"things":["c"]}"#,
    ])
    let all = things(try client(transport))
    var iterator = all.makeAsyncIterator()
    #expect(await transport.requests.isEmpty)
    #expect(try await iterator.next() == "a")
    #expect(try await iterator.next() == "b")
    #expect(await transport.requests.count == 1)
    #expect(try await iterator.next() == "c")
    #expect(await transport.requests.count == 2)
    #expect(try await iterator.next() == nil)
    #expect(try await iterator.next() == nil)

    var sizes: [Int] = []
    for try await page in all.pages { sizes.append(page.things?.count ?? 0) }
    #expect(sizes == [2, 1])
    #expect(await transport.requests.count == 4)
  }

  @Test(
    "a list that returns to a page ends with an error",
    arguments: ["?limit=2", "things?limit=2", "https://API.example.com:443/v1/things?limit=2#x"])
  func loop(next: String) async throws {
    let transport = transport([Self.start: #"{"things":["a"],"next":"\#(next)"}"#])
    var iterator = things(try client(transport)).makeAsyncIterator()
    #expect(try await iterator.next() == "a")
    let problem = await refusal { () async throws(ListThingsError) in try await iterator.next() }
    #expect(problem?.contains("has already been read") == true)
    #expect(try await iterator.next() == nil)
    #expect(await transport.requests.count == 1)
  }

  @Test(
    "the next page is never fetched from another server",
    arguments: [
      "https://other.example/things?page=2", "//other.example/", "http://api.example.com/things",
      "/things{?page}", "https://u:p@api.example.com/things",
    ])
  func otherServers(next: String) async throws {
    let transport = transport([Self.start: #"{"things":["a"],"next":"\#(next)"}"#])
    var iterator = things(try client(transport)).makeAsyncIterator()
    #expect(try await iterator.next() == "a")
    let problem = await refusal { () async throws(ListThingsError) in try await iterator.next() }
    #expect(problem?.contains("the URL cannot be used") == true)
    #expect(await transport.requests.count == 1)
  }

  @Test("a failed page throws the error of the operation, and ends the list")
  func failure() async throws {
    let transport = transport([Self.start: #"{"things":["a"],"next":"/gone"}"#])
    var found: [String] = []
    do {
      for try await thing in things(try client(transport)) { found.append(thing) }
      Issue.record("no error")
    } catch let error as ListThingsError {
      guard case .undocumented(let response) = error else { throw error }
      #expect(response.statusCode == 404)
    }
    #expect(found == ["a"])
  }

  @Test("cancelling the task ends the list")
  func cancellation() async throws {
    let transport = transport([Self.start: #"{"things":["a"],"next":"/v1/things?limit=2"}"#])
    let all = things(try client(transport))
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      var iterator = all.makeAsyncIterator()
      return await Result { () async throws(ListThingsError) in try await iterator.next() }
    }
    guard case .failure(.failed(.cancelled)) = await task.value else {
      Issue.record("not cancelled")
      return
    }
    #expect(await transport.requests.isEmpty)
  }

  private func refusal(
    _ next: () async throws(ListThingsError) -> String?
  ) async -> String? {
    do {
      _ = try await next()
      return nil
    } catch {
      guard case .failed(.invalidRequest(let refusal)) = error else { return nil }
      return refusal.problem
    }
  }
}

extension Result {
  fileprivate init(_ body: () async throws(Failure) -> Success) async {
    do throws(Failure) { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

private struct ListThingsRequest: OperationRequest {
  struct Page: JSONObject {
    var things: [String]?
    var next: String?

    static let properties = Properties(Self.init, (\.things, "things"), (\.next, "next"))
  }

  static let operation = OperationDescription(
    id: "listThings", name: "things.list", method: .get, path: "/things",
    accept: ["application/hal+json"], security: [.bearer])

  var limit: Int

  func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("limit", to: limit)
  }

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Page, ListThingsError> {
    guard answer.status == 200 else { return .failure(.undocumented(answer.undocumented)) }
    return .success(try answer.decode())
  }
}

private enum ListThingsError: OperationError {
  case undocumented(UndocumentedResponse)
  case failed(CallFailure)

  var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}
