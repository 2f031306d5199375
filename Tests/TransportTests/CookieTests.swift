import FaultServer
import HTTPTypes
import Testing

@testable import Runtime

/// Several cookies are sent in one field (RFC 6265, section 5.4).
@Suite("Cookies", .timeLimit(.minutes(5)))
struct CookieTests {
  @Test(arguments: TransportKind.allCases)
  func oneField(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      var message = RequestMessage(
        operation: OperationDescription(id: "a", name: "a", method: .get, path: "/"))
      try message.setCookie("a", to: ["1", "2;3"])
      try message.setCookie("b", to: "x")
      _ = try await kind.make().answer(.get, server.url, message.headers)
      let request = try #require(await server.journal.requests.first)
      let cookies = request.headers.filter { $0.name.lowercased() == "cookie" }.map(\.value)
      #expect(cookies == ["a=1; a=2%3B3; b=x"])
    }
  }
}
