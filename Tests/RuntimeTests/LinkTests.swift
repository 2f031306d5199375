import Foundation
import HTTPTypes
import Logging
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Following links")
struct LinkTests {
  private struct Thing: JSONObject {
    var name: String

    static let properties = Properties(Self.init, (\.name, "name"))
  }

  private struct OptionalLink: HypertextLink {
    var href: String?
  }

  private static let operation = OperationDescription.link(
    accept: ["application/hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["pin"])

  private func core(
    _ transport: any HTTPTransport, server: String = "https://api.example.com/v1",
    configuration: Configuration = Configuration(retries: .none)
  ) throws -> ClientCore {
    try ClientCore(
      security: .clientCredentials(id: "i", secret: "hunter2"), environmentPrefix: "X",
      userAgent: "tests", server: Server(url: server), configuration: configuration,
      transport: transport)
  }

  private func follow(
    _ link: some ResourceLocator, with core: ClientCore, options: RequestOptions = RequestOptions()
  ) async -> Result<Thing, LinkError> {
    await core.follow(link, Self.operation, options: options)
  }

  @Test("a request for a link has the credential, the headers and the link's query")
  func followed() async throws {
    let transport = MemoryTransport(.json(200, #"{"name":"n"}"#))
    let core = try core(transport)
    let link = Link(href: "https://api.example.com/v1/things/1?x=y#top")
    let options = RequestOptions(headers: [.init("X-Trace")!: "t"])
    #expect(try await follow(link, with: core, options: options).get() == Thing(name: "n"))

    let request = try #require(await transport.requests.last?.request)
    #expect(request.method == .get)
    #expect(request.path == "/v1/things/1?x=y")
    #expect(request.authority == "api.example.com")
    #expect(request.headerFields[.accept] == "application/hal+json")
    #expect(request.headerFields[.authorization]?.hasPrefix("Bearer ") == true)
    #expect(request.headerFields[.init("X-Trace")!] == "t")
  }

  @Test("all kinds of links")
  func kinds() async throws {
    let transport = MemoryTransport(.json(200, #"{"name":"n"}"#))
    let core = try core(transport)
    let url = try #require(URL(string: "https://api.example.com/e"))
    let some: Link? = Link(href: "/b")
    let unknown = JSONValue.object(["href": .string("/f"), "title": .string("t")])
    _ = try await follow("things/a", with: core).get()
    _ = try await follow(some, with: core).get()
    _ = try await follow(OptionalLink(href: "/c"), with: core).get()
    _ = try await follow(Nullable.value(Link(href: "/d")), with: core).get()
    _ = try await follow(url, with: core).get()
    _ = try await follow(unknown, with: core).get()
    let paths = await transport.requests.map(\.request.path).filter { $0 != "/token" }
    #expect(paths == ["/v1/things/a", "/b", "/c", "/d", "/e", "/f"])
  }

  @Test(
    "nothing is sent for a link to another server, a template, or an invalid link",
    arguments: [
      ("https://other.example/x", "points to 'https://other.example'"),
      ("https://u:hunter2@api.example.com/x", "a user name or a password"),
      ("/things{?page}", "is a URI template"),
      ("ftp://api.example.com/x", "neither http nor https"),
      (nil, "is missing"),
    ])
  func refused(href: String?, words: String) async throws {
    let transport = MemoryTransport(.json(200, #"{"name":"n"}"#))
    let result = await follow(OptionalLink(href: href), with: try core(transport))
    guard case .failure(.failed(.invalidRequest(let refusal))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(refusal.problem.contains(words))
    #expect(!"\(result)".contains("hunter2"))
    #expect(await transport.requests.isEmpty)
  }

  @Test("the link is compared with the server of the call")
  func serverOfTheCall() async throws {
    let transport = MemoryTransport(.json(200, #"{"name":"n"}"#))
    let core = try core(transport)
    let options = RequestOptions(server: Server(url: "https://sandbox.example.com"))
    _ = try await follow("https://sandbox.example.com/x", with: core, options: options).get()
    let refused = await follow("https://api.example.com/x", with: core, options: options)
    guard case .failure(.failed(.invalidRequest)) = refused else {
      Issue.record("\(refused)")
      return
    }
    let hosts = await transport.requests.map(\.request.authority)
    #expect(hosts == ["sandbox.example.com", "sandbox.example.com"])
  }

  @Test("an error response is an error with the path")
  func failure() async throws {
    let transport = MemoryTransport(.json(404, #"{"code":"NotFound","message":"No."}"#))
    let result = await follow("/things/1", with: try core(transport))
    guard case .failure(let error) = result, case .undocumented(let response) = error else {
      Issue.record("\(result)")
      return
    }
    #expect(response.statusCode == 404)
    #expect(error.statusCode == 404)
    #expect(error.message.contains("get (GET /things/1)"))
    #expect(error.message.contains("NotFound: No."))
  }

  @Test("a response that does not match is an error that contains it")
  func undecodable() async throws {
    let transport = MemoryTransport(.json(200, #"{"id":1}"#))
    let result = await follow("/things/1", with: try core(transport))
    guard case .failure(.failed(.undecodable(let failure))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(failure.path == "$.name")
  }

  @Test("a request for a link is retried, and logged without secrets")
  func repetition() async throws {
    let log = MemoryLog()
    let transport = CountingTransport()
    let configuration = Configuration(
      retries: .backoff(initialInterval: .milliseconds(1)),
      logger: Logger(label: "test", factory: { _ in log }))
    let core = try core(transport, configuration: configuration)
    #expect(try await follow("/things/1?pin=7749153", with: core).get() == Thing(name: "n"))
    let text = log.lines.joined(separator: "\n")
    #expect(text.contains("get: GET https://api.example.com/things/1?pin=<hidden>"))
    #expect(!text.contains("7749153"))
    #expect(!text.contains("hunter2"))
    #expect(await transport.count == 2)
  }
}

/// Responds with 503 at first.
private actor CountingTransport: HTTPTransport {
  private(set) var count = 0

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    if request.path == "/token" || request.path == "/v1/token" { return reply(.token()) }
    count += 1
    return reply(count == 1 ? .json(503, "{}") : .json(200, #"{"name":"n","pin":"7749153"}"#))
  }

  private func reply(_ reply: Reply) -> (HTTPResponse, HTTPBody) {
    let (response, data) = reply.http
    return (response, .data(data))
  }
}
