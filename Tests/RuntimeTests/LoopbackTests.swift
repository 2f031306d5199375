import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// The client over a real connection.
@Suite struct LoopbackTests {
  private static let session =
    #"{"created":"2022-07-23T00:18:21.419Z","_links":{"self":{"href":"h"}},"note":"é"}"#

  private func client(
    _ server: LoopbackServer, path: String = "", security: Security? = nil
  ) throws -> Dwolla {
    try Dwolla(
      security: security ?? .clientCredentials(id: "id", secret: "secret"),
      server: Server(url: server.url + path))
  }

  @Test func aWholeSession() async throws {
    try await LoopbackServer.run { request in
      switch (request.method, request.target) {
      case ("POST", "/token"): return .token()
      case ("POST", "/base/customers/c%201/exchange-sessions"):
        return Reply(201, headers: ["Location": "https://host/exchange-sessions/7"])
      case ("GET", "/base/exchange-sessions/%C3%BC%2F7?limit=2"):
        return .json(200, Self.session)
      default: return Reply(404)
      }
    } _: { server in
      let dwolla = try client(server, path: "/base/")
      let created = try await dwolla.exchangeSessions.create(
        id: "c 1",
        body: .withRedirect(
          .init(exchangePartner: .init(href: "p"), redirectURL: .init(href: "com.example.app"))),
        options: .init(headers: [HTTPField.Name("X-Trace")!: "1"]))
      #expect(created.location == "https://host/exchange-sessions/7")
      #expect(created.response.status == .created)
      let session = try await dwolla.exchangeSessions.get(id: "ü/7", limit: 2, session: "a b")
      #expect(session.note == "é")
      #expect(abs(session.created.timeIntervalSince1970 - 1_658_535_501.419) < 0.001)

      let requests = await server.requests
      #expect(requests.count == 3)
      #expect(requests[0][header: "Authorization"] == "Basic aWQ6c2VjcmV0")
      #expect(requests[0].body == Data("grant_type=client_credentials".utf8))
      #expect(requests[1][header: "Authorization"] == "Bearer t0k3n")
      #expect(requests[1][header: "Content-Type"] == "application/vnd.dwolla.v1.hal+json")
      #expect(requests[1][header: "Accept"] == "application/vnd.dwolla.v1.hal+json")
      #expect(requests[1][header: "User-Agent"] == "Dwolla-Swift/2.0")
      #expect(requests[1][header: "X-Trace"] == "1")
      let body = try JSONCoding.decode(JSONValue.self, from: requests[1].body)
      #expect(
        body == ["exchange-partner": ["href": "p"], "redirect-url": ["href": "com.example.app"]])
      #expect(requests[2][header: "Cookie"] == "session=a%20b")
      #expect(requests[2].body.isEmpty)
    }
  }

  @Test func manyCallsAtOnce() async throws {
    try await LoopbackServer.run { request in
      guard request.target == "/token" else { return .json(200, Self.session) }
      try await Task.sleep(for: .milliseconds(50))
      return .token()
    } _: { server in
      let dwolla = try client(server)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for id in 0..<50 {
          group.addTask { _ = try await dwolla.exchangeSessions.get(id: "\(id)") }
        }
        try await group.waitForAll()
      }
      #expect(await server.requests.filter { $0.target == "/token" }.count == 1)
      #expect(await server.requests.count == 51)
    }
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func redirectsToAnotherOrigin(status: Int) async throws {
    try await LoopbackServer.run { _ in
      .json(200, Self.session)
    } _: { other in
      try await LoopbackServer.run { _ in
        Reply(status, headers: ["Location": other.url + "/exchange-sessions/1"])
      } _: { server in
        let dwolla = try client(server, security: .bearer("t0k3n"))
        let result = await exchangeSessionsGet(dwolla.core, .init(id: "1"))
        guard case .failure(.undocumented(let response)) = result else {
          Issue.record("\(result)")
          return
        }
        #expect(response.status.code == status)
        #expect(response.headers[.location] == other.url + "/exchange-sessions/1")
        #expect(await other.requests.isEmpty)
      }
    }
  }

  @Test func redirectsWithinTheOrigin() async throws {
    try await LoopbackServer.run { request in
      request.target == "/exchange-sessions/1"
        ? Reply(307, headers: ["Location": "/exchange-sessions/2"])
        : .json(200, Self.session)
    } _: { server in
      let dwolla = try client(server, security: .bearer("t0k3n"))
      _ = try await dwolla.exchangeSessions.get(id: "1")
      let requests = await server.requests
      #expect(requests.map(\.target) == ["/exchange-sessions/1", "/exchange-sessions/2"])
      #expect(requests.last?[header: "Authorization"] == "Bearer t0k3n")
    }
  }

  @Test func aPOSTIsNeverRepeatedByARedirect() async throws {
    try await LoopbackServer.run { _ in
      Reply(303, headers: ["Location": "/elsewhere"])
    } _: { server in
      let dwolla = try client(server, security: .bearer("t0k3n"))
      let result = await exchangeSessionsCreate(
        dwolla.core, .init(id: "1", body: .unknown([:])))
      #expect(throws: CreateCustomerExchangeSessionError.self) { try result.get() }
      #expect(await server.requests.count == 1)
    }
  }

  @Test(arguments: [nil, "Basic realm=\"x\"", "Bearer", "Digest realm=\"x\", nonce=\"y\""])
  func challengesAreAnswers(challenge: String?) async throws {
    try await LoopbackServer.run { _ in
      var reply = Reply.json(401, #"{"code":"InvalidAccessToken","message":"no"}"#)
      reply.headers["WWW-Authenticate"] = challenge
      return reply
    } _: { server in
      let dwolla = try client(server, security: .bearer("t0k3n"))
      let result = await exchangeSessionsGet(dwolla.core, .init(id: "1"))
      guard case .failure(.undocumented(let response)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(response.status == .unauthorized)
      #expect(response.problem.hasSuffix("401: InvalidAccessToken: no"))
      #expect(await server.requests.count == 1)
    }
  }

  @Test func cookiesAreNotKept() async throws {
    try await LoopbackServer.run { _ in
      var reply = Reply.json(200, Self.session)
      reply.headers["Set-Cookie"] = "a=b; Path=/"
      reply.headers["Cache-Control"] = "max-age=3600"
      return reply
    } _: { server in
      let dwolla = try client(server, security: .bearer("t0k3n"))
      for _ in 0..<2 { _ = try await dwolla.exchangeSessions.get(id: "1") }
      let requests = await server.requests
      #expect(requests.count == 2)
      #expect(requests.allSatisfy { $0[header: "Cookie"] == nil })
    }
  }

  @Test(.timeLimit(.minutes(5))) func timeOutsAndCancelling() async throws {
    try await LoopbackServer.run { _ in
      try await Task.sleep(for: .seconds(3600))
      return Reply(200)
    } _: { server in
      let dwolla = try client(server)
      let timedOut = await exchangeSessionsGet(
        dwolla.core, .init(id: "1"), options: .init(timeout: .milliseconds(200)))
      guard case .failure(.failed(.timedOut)) = timedOut else {
        Issue.record("\(timedOut)")
        return
      }
      let task = Task { await exchangeSessionsGet(dwolla.core, .init(id: "1")) }
      try await Task.sleep(for: .milliseconds(200))
      task.cancel()
      let cancelled = await task.value
      guard case .failure(.failed(.cancelled)) = cancelled else {
        Issue.record("\(cancelled)")
        return
      }
      let direct = try client(server, security: .bearer("t0k3n"))
      let slow = await exchangeSessionsGet(
        direct.core, .init(id: "1"), options: .init(timeout: .milliseconds(200)))
      guard case .failure(.failed(.timedOut)) = slow else {
        Issue.record("\(slow)")
        return
      }
    }
  }

  @Test func cancellingAtAnyMoment() async throws {
    try await LoopbackServer.run { request in
      request.target == "/token" ? .token() : .json(200, Self.session)
    } _: { server in
      let dwolla = try client(server)
      await withTaskGroup(of: Void.self) { group in
        for microseconds in stride(from: 0, to: 20_000, by: 200) {
          group.addTask {
            let task = Task { await exchangeSessionsGet(dwolla.core, .init(id: "1")) }
            try? await Task.sleep(for: .microseconds(microseconds))
            task.cancel()
            switch await task.value {
            case .success, .failure(.failed(.cancelled)): break
            case let other: Issue.record("\(other)")
            }
          }
        }
      }
      _ = try await dwolla.exchangeSessions.get(id: "1")
    }
  }

  @Test func nobodyListens() async throws {
    let dwolla = try Dwolla(
      security: .bearer("t0k3n"), server: Server(url: "http://127.0.0.1:1"),
      configuration: Configuration(retries: .none))
    let result = await exchangeSessionsGet(dwolla.core, .init(id: "1"))
    guard case .failure(.failed(.connection(let failure))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(!failure.problem.isEmpty)
    #expect(!"\(failure)".contains("t0k3n"))
  }

  @Test func noTLS() async throws {
    try await LoopbackServer.run { _ in
      Reply(200)
    } _: { server in
      let url = server.url.replacing("http://", with: "https://")
      let dwolla = try Dwolla(security: .bearer("t0k3n"), server: Server(url: url))
      let result = await exchangeSessionsGet(
        dwolla.core, .init(id: "1"), options: .init(timeout: .seconds(5)))
      guard case .failure(.failed(.tls(let failure))) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(!failure.problem.isEmpty)
    }
  }
}
