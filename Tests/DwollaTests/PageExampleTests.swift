import Dwolla
import LoopbackServer
import Testing

@Suite("Examples in the pages")
struct PageExampleTests {
  @Test(
    "The examples of exchange sessions make their calls with the values on the page",
    // The golden tests write the examples, so there may be none right after generating.
    .enabled(if: !resourceExamples.isEmpty))
  func exchangeSessions() async throws {
    let page = "docs/resources/ExchangeSessions.md"
    let examples = resourceExamples.filter { $0.page == page }
    #expect(examples.count > 10)
    let lines = try await withDwolla(answering: Self.answer) { dwolla, server in
      for example in examples { try await example.run(dwolla) }
      for request in await server.requests where request.line == Self.create {
        #expect(request.text.contains(#""exchange-partner""#))
        #expect(request[header: "Content-Type"] == halJSON)
      }
      return await server.lines
    }
    // The method, the function and the errors of the method, and for lookups the call with a URL.
    for line in [Self.create, Self.renew] {
      #expect(lines.filter { $0 == line }.count == 3, "\(line)")
    }
    for line in [Self.get, Self.list] {
      #expect(lines.filter { $0 == line }.count == 4, "\(line)")
    }
    #expect(lines.count == 14)
  }

  private static let create =
    "POST /customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/exchange-sessions"
  private static let get = "GET /exchange-sessions/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  private static let renew =
    "POST /exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a/exchange-sessions"
  private static let list =
    "GET /customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/available-exchange-connections"

  private static let connections = #"""
    {
      "_links": {
        "self": {"href": "l", "type": "t", "resource-type": "available-exchange-connections"},
        "customers": {"href": "c", "type": "t", "resource-type": "customer"}
      },
      "_embedded": {"available-exchange-connections": []}
    }
    """#

  private static let answer: @Sendable (ReceivedRequest) async throws -> Reply = { request in
    switch request.line {
    case create, renew: .created("https://api.dwolla.com/exchange-sessions/s1")
    case get: .hal(200, SampleSession.mx)
    case list: .hal(200, connections)
    default: .error(404, "NotFound", "The requested resource was not found.")
    }
  }
}
