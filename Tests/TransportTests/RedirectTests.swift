import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Redirects: only of GET and HEAD, only within the same origin, and only a limited number.
@Suite("Redirects", .timeLimit(.minutes(5)))
struct RedirectTests {
  static let statuses = [301, 302, 303, 307, 308]

  @Test(arguments: TransportKind.allCases, statuses)
  func withinTheOrigin(kind: TransportKind, status: Int) async throws {
    let name = try #require(HTTPField.Name("X-Trace"))
    for location in ["/b?c=%2F#fragment", "b?c=%2F", "absolute"] {
      try await FaultServer.run { request in
        guard request.target == "/a" else { return .reply(200, [:], "ok") }
        let host = request[header: "host"] ?? ""
        return .redirect(
          status, to: location == "absolute" ? "http://\(host)/b?c=%2F" : location)
      } _: { server in
        let transport = kind.make()
        let headers: HTTPFields = [.authorization: "Bearer t", name: "7"]
        let got = try await transport.answer(.get, server.url + "/a", headers).text
        #expect(got == "ok")
        let next = try await transport.answer(.head, server.url + "/a", headers).status
        #expect(next == 200)
        let requests = await server.journal.requests
        #expect(
          requests.map(\.line) == ["GET /a", "GET /b?c=%2F", "HEAD /a", "HEAD /b?c=%2F"])
        #expect(requests.allSatisfy { $0[header: "authorization"] == "Bearer t" })
        #expect(requests.allSatisfy { $0[header: "x-trace"] == "7" })
      }
    }
  }

  @Test(arguments: TransportKind.allCases, statuses)
  func toAnotherOrigin(kind: TransportKind, status: Int) async throws {
    try await FaultServer.run { request in
      .reply(status, ["Location": "http://localhost:\(request.port)/b"], "moved")
    } _: { server in
      let answer = try await kind.make().answer(
        .get, server.url + "/a", [.authorization: "Bearer t"])
      #expect(answer.status == status)
      #expect(answer.headers[.location] == server.localhostURL + "/b")
      #expect(answer.text == "moved")
      #expect(await server.journal.lines == ["GET /a"])
    }
  }

  @Test(arguments: TransportKind.allCases, statuses)
  func otherMethodsAreNotRedirected(kind: TransportKind, status: Int) async throws {
    try await FaultServer.run { _ in
      .redirect(status, to: "/b")
    } _: { server in
      for method in [HTTPRequest.Method.post, .put, .delete] {
        let answer = try await kind.make().answer(method, server.url + "/a")
        #expect(answer.status == status)
      }
      #expect(await server.journal.lines == ["POST /a", "PUT /a", "DELETE /a"])
    }
  }

  @Test(
    arguments: TransportKind.allCases,
    ["https://127.0.0.1/", "//localhost/", "ftp://127.0.0.1/", "http://user:pw@127.0.0.1/", ""]
  )
  func placesThatAreNotFollowed(kind: TransportKind, location: String) async throws {
    try await FaultServer.run { request in
      .redirect(302, to: location.replacing("127.0.0.1", with: "127.0.0.1:\(request.port)"))
    } _: { server in
      let got = try await kind.make().answer(.get, server.url).status
      #expect(got == 302)
      #expect(await server.journal.requests.count == 1)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func noPlace(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(302)
    } _: { server in
      let got = try await kind.make().answer(.get, server.url).status
      #expect(got == 302)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func aCircle(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .redirect(302, to: "/")
    } _: { server in
      let got = try await kind.make().answer(.get, server.url).status
      #expect(got == 302)
      #expect(await server.journal.requests.count == 11)
    }
  }
}

extension FaultRequest {
  fileprivate var port: String {
    String(self[header: "host"]?.split(separator: ":").last ?? "")
  }
}
