import Dwolla
import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@Suite("Options of a call")
struct RequestOptionsTests {
  @Test("headers: added, or replacing those of the client and of the operation")
  func headers() async throws {
    let trace = try #require(HTTPField.Name("X-Trace"))
    let tenant = try #require(HTTPField.Name("X-Tenant"))
    let configuration = Configuration(
      userAgent: "tests/1", headers: [trace: "client", tenant: "acme"])
    try await withDwolla(configuration: configuration, answering: .created("/s1")) {
      dwolla, server in
      _ = try await dwolla.exchangeSessions.create(
        customerID: "c1", body: .sampleForWeb,
        options: .init(headers: [trace: "1", .accept: "*/*"]))
      _ = try await dwolla.exchangeSessions.create(customerID: "c1", body: .sampleForWeb)

      let requests = await server.requests
      #expect(requests.map { $0[header: "X-Trace"] } == ["1", "client"])
      #expect(requests.map { $0[header: "X-Tenant"] } == ["acme", "acme"])
      #expect(requests.map { $0[header: "Accept"] } == ["*/*", halJSON])
      #expect(requests.map { $0[header: "User-Agent"] } == ["tests/1", "tests/1"])
    }
  }

  @Test("an Authorization header replaces the client's own credential")
  func authorization() async throws {
    try await withDwolla(
      security: .clientCredentials(id: "key", secret: "secret"),
      answering: .created("/s1")
    ) { dwolla, server in
      _ = try await dwolla.exchangeSessions.create(
        customerID: "c1", body: .sampleForWeb,
        options: .init(headers: [.authorization: "Bearer other"]))
      let requests = await server.requests
      #expect(requests.map { $0[header: "Authorization"] } == ["Bearer other"])
    }
  }

  @Test("server: the call is sent there")
  func server() async throws {
    try await withDwolla(answering: .created("/first")) { dwolla, first in
      try await LoopbackServer.run(answering: .created("/second")) { second in
        let created = try await dwolla.exchangeSessions.create(
          customerID: "c1", body: .sampleForWeb,
          options: .init(server: Server(url: second.url + "/v2")))
        #expect(created.location == "/second")
        #expect(await second.lines == ["POST /v2/customers/c1/exchange-sessions"])
        #expect(await first.requests.isEmpty)
      }
    }
  }

  @Test("server: an invalid URL")
  func invalidServer() async throws {
    try await withDwolla(answering: .created("/s1")) { dwolla, server in
      let result = await exchangeSessionsGet(
        dwolla.core, .init(id: "s1"), options: .init(server: Server(url: "ftp://example.org")))
      guard case .failure(.failed(.invalidRequest)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(await server.requests.isEmpty)
    }
  }

  @Test("timeout: that of the call, or else that of the client", .timeLimit(.minutes(5)))
  func timeout() async throws {
    let answer: @Sendable (ReceivedRequest) async throws -> Reply = { _ in
      try await Task.sleep(for: .seconds(3600))
      return .created("/late")
    }
    try await withDwolla(
      configuration: Configuration(timeout: .milliseconds(300)), answering: answer
    ) { dwolla, _ in
      for (options, limit) in [
        (RequestOptions(), Duration.milliseconds(300)),
        (RequestOptions(timeout: .milliseconds(150)), .milliseconds(150)),
      ] {
        let result = await exchangeSessionsCreate(
          dwolla.core, .init(customerID: "c1", body: .sampleForWeb), options: options)
        guard case .failure(.failed(.timedOut(_, let after))) = result else {
          Issue.record("\(result)")
          continue
        }
        #expect(after == limit)
      }
    }
  }

  @Test("cancellation of the task ends the call", .timeLimit(.minutes(5)))
  func cancellation() async throws {
    let answer: @Sendable (ReceivedRequest) async throws -> Reply = { _ in
      try await Task.sleep(for: .seconds(3600))
      return .created("/late")
    }
    try await withDwolla(answering: answer) { dwolla, server in
      let call = Task { try await dwolla.exchangeSessions.get(id: "s1") }
      while await server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      call.cancel()
      let error = try await #require(throws: RetrieveCustomerExchangeSessionError.self) {
        try await call.value
      }
      guard case .failed(.cancelled) = error else { throw Unexpected(error) }
    }
  }

  @Test("an unreachable server")
  func connection() async throws {
    let dwolla = try Dwolla(
      security: .bearer("t"), server: Server(url: "http://127.0.0.1:1"),
      configuration: Configuration(retries: .none))
    let error = try await #require(throws: RetrieveCustomerExchangeSessionError.self) {
      try await dwolla.exchangeSessions.get(id: "s1")
    }
    guard case .failed(.connection) = error else { throw Unexpected(error) }
    #expect(error.statusCode == nil)
  }
}
