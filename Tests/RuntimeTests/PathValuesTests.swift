import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Calls by URL")
struct PathValuesTests {
  private static let session =
    #"{"created":"2022-07-23T00:18:21.419Z","_links":{"self":{"href":"h"}},"note":null}"#

  private func get(
    _ url: some ResourceLocator, with transport: MemoryTransport,
    server: String = "https://api.example.com/v1"
  ) async throws -> Result<ExchangeSession, GetExchangeSessionError> {
    let client = try Dwolla(
      security: .bearer("t"), server: Server(url: server),
      configuration: Configuration(retries: .none), transport: transport)
    return await client.core.send(at: url) {
      try GetExchangeSessionRequest(id: $0["id"], limit: 3)
    }
  }

  @Test(
    "the parameters are taken from the URL, and encoded again",
    arguments: [
      ("https://api.example.com/v1/exchange-sessions/s1", "s1?limit=3"),
      ("exchange-sessions/s1#top", "s1?limit=3"),
      ("/v1/exchange-sessions/s1?a=b%20c", "s1?limit=3&a=b%20c"),
      ("/v1/exchange%2Dsessions/%73%31?", "s1?limit=3"),
      ("/%76%31/exchange-sessions/a%2Fb%3Fc%20", "a%2Fb%3Fc%20?limit=3"),
      ("/x/../v1/./exchange-sessions/%E2%82%AC", "%E2%82%AC?limit=3"),
    ])
  func matching(url: String, expected: String) async throws {
    let transport = MemoryTransport(.json(200, Self.session))
    _ = try await get(url, with: transport).get()
    let request = try #require(await transport.requests.first?.request)
    #expect(request.path == "/v1/exchange-sessions/" + expected)
    #expect(request.headerFields[.authorization] == "Bearer t")
  }

  @Test(
    "nothing is sent for the URL of another operation",
    arguments: [
      ("https://api.example.com/v1/customers/s1", "'/v1/customers/s1' does not match"),
      ("/exchange-sessions/s1", "does not match '/v1/exchange-sessions/{id}'"),
      ("exchange-sessions", "does not match"), ("exchange-sessions/", "does not match"),
      ("exchange-sessions/s1/", "does not match"), ("exchange-sessions/s1/x", "does not match"),
      ("exchange-sessions/%FF", "does not match"),
      ("/v1%2Fexchange-sessions/s1", "does not match"),
      ("exchange-sessions/../s1", "does not match"), ("Exchange-Sessions/s1", "does not match"),
      ("exchange-sessions/%2E%2e", "encoded '.' or '..'"),
      ("https://other.example/v1/exchange-sessions/s1", "points to"), ("", "is empty"),
    ])
  func refused(url: String, words: String) async throws {
    let transport = MemoryTransport(.json(200, Self.session))
    let result = try await get(url, with: transport)
    guard case .failure(.failed(let cause)) = result, let problem = refusal(cause)?.problem
    else {
      Issue.record("\(result)")
      return
    }
    #expect(problem.contains(words), "\(problem)")
    #expect(await transport.requests.isEmpty)
  }

  @Test("a missing header")
  func missing() async throws {
    let transport = MemoryTransport(.json(200, Self.session))
    let location: String? = nil
    let result = try await get(location, with: transport)
    guard case .failure(let error) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(error.message.contains("is missing"))
    #expect(error.message.contains("exchangeSessions.get (GET /exchange-sessions/{id})"))
  }

  @Test(
    "segments with several parameters, and with text around them",
    arguments: [
      ("/a/{x}.json", "/a/b.c.json", ["x": "b.c"]),
      ("/a/v{x}-{y}", "/a/v1-2-3", ["x": "1", "y": "2-3"]),
      ("/a/{x}.{y}/{z}", "/a/1.2/3", ["x": "1", "y": "2", "z": "3"]),
      ("a/{x}", "/a/1", ["x": "1"]), ("/a/{x}.json", "/a/.json", nil),
      ("/a/{x}.json", "/a/b.xml", nil),
      ("/a/v{x}", "/a/1", nil), ("/a/{x}-{y}", "/a/12", nil), ("/a/{x}{y}", "/a/12", nil),
    ])
  func templates(template: String, path: String, expected: [String: String]?) throws {
    let operation = operation(path: template)
    let server = try ServerURL("https://host")
    let values = try? PathValues(RequestTarget(path), of: operation, at: server)
    #expect((values == nil) == (expected == nil))
    for (name, text) in expected ?? [:] { #expect(try values?[name] == text) }
  }

  @Test("a value of the wrong type is rejected")
  func types() throws {
    let server = try ServerURL("https://host")
    let values = try PathValues(
      RequestTarget("/a/12/2024-02-30"), of: operation(path: "/a/{x}/{y}"), at: server)
    let number: Int = try values["x"]
    #expect(number == 12)
    let status: Status = try values["x"]
    #expect(status.rawValue == "12")
    #expect(throws: CallFailure.self) { let _: CalendarDate = try values["y"] }
  }
}
