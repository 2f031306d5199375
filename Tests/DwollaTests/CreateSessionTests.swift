import Dwolla
import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@Suite("exchangeSessions.create")
struct CreateSessionTests {
  @Test("a body with a redirect, as JSON with the API's names")
  func withRedirect() async throws {
    try await withDwolla(answering: .created("https://api.dwolla.com/exchange-sessions/s1")) {
      dwolla, server in
      _ = try await dwolla.exchangeSessions.create(customerID: "c1", body: .withRedirect(.sample))

      let request = try #require(await server.requests.first)
      #expect(request.line == "POST /customers/c1/exchange-sessions")
      let sent = try json(request.body)
      #expect(
        try sent
          == json(
            """
            {"_links": {
              "exchange-partner": {"href": "https://api.dwolla.com/exchange-partners/p1"},
              "redirect-url": {"href": "com.example.app123"}}}
            """))
    }
  }

  @Test("a body for the web, without a redirect")
  func forWeb() async throws {
    try await withDwolla(answering: .created("https://api.dwolla.com/exchange-sessions/s1")) {
      dwolla, server in
      _ = try await dwolla.exchangeSessions.create(customerID: "c1", body: .sampleForWeb)

      let sent = try json(try #require(await server.requests.first).body)
      #expect(
        try sent
          == json(
            """
            {"_links": {
              "exchange-partner": {"href": "https://api.dwolla.com/exchange-partners/p1"}}}
            """))
    }
  }

  @Test("an undocumented body is sent unchanged")
  func unknownBody() async throws {
    let text = #"{"_links": {}, "partner": [1, 2.5, true, null]}"#
    let body = try JSONCoding.decode(
      CreateCustomerExchangeSessionBody.self, from: Data(text.utf8))
    guard case .unknown = body else {
      Issue.record("\(body) is a documented form")
      return
    }
    try await withDwolla(answering: .created("/s1")) { dwolla, server in
      _ = try await dwolla.exchangeSessions.create(customerID: "c1", body: body)
      let sent = try json(try #require(await server.requests.first).body)
      #expect(try sent == json(text))
    }
  }

  @Test("the headers of a call")
  func headers() async throws {
    try await withDwolla(answering: .created("/s1")) { dwolla, server in
      _ = try await dwolla.exchangeSessions.create(customerID: "c1", body: .sampleForWeb)
      let request = try #require(await server.requests.first)
      #expect(request[header: "Accept"] == "application/vnd.dwolla.v1.hal+json")
      #expect(request[header: "Content-Type"] == "application/vnd.dwolla.v1.hal+json")
      #expect(request[header: "Authorization"] == "Bearer t0k3n")
      #expect(request[header: "User-Agent"] == "Dwolla-Swift/2.0 (openapi-codegen)")
      #expect(request[header: "Content-Length"] == "\(request.body.count)")
    }
  }

  @Test("the response has the typed location and the raw response")
  func answer() async throws {
    let reply = Reply(201, headers: ["Location": "https://example.org/s/1", "X-Request-ID": "r1"])
    try await withDwolla(answering: reply) { dwolla, _ in
      let created = try await dwolla.exchangeSessions.create(customerID: "c1", body: .sampleForWeb)
      #expect(created.location == "https://example.org/s/1")
      #expect(created.response.status.code == 201)
      #expect(
        created.response.headers.first { $0.name.canonicalName == "x-request-id" }?.value == "r1")
      #expect(created.response.body.isEmpty)
    }
  }

  @Test("201 is a success without a location, and with an undocumented body")
  func bareAnswer() async throws {
    let reply = Reply(201, type: "text/plain", "made")
    try await withDwolla(answering: reply) { dwolla, _ in
      let created = try await dwolla.exchangeSessions.create(customerID: "c1", body: .sampleForWeb)
      #expect(created.location == nil)
      #expect(created.response.body == Data("made".utf8))
    }
  }

  @Test("the function returns the same result as a value")
  func function() async throws {
    try await withDwolla(answering: .created("/s1")) { dwolla, server in
      let result:
        Result<CreateCustomerExchangeSessionResponse, CreateCustomerExchangeSessionError> =
          await exchangeSessionsCreate(
            dwolla.core, .init(customerID: "c1", body: .withRedirect(.sample)))
      #expect(try result.get().location == "/s1")

      _ = try await dwolla.exchangeSessions.create(customerID: "c1", body: .withRedirect(.sample))
      let requests = await server.requests
      #expect(requests.count == 2)
      #expect(requests[0].line == requests[1].line)
      // Two calls have two keys.
      let keys = requests.map { $0[header: "Idempotency-Key"] }
      #expect(keys[0] != nil && keys[0] != keys[1])
      let headers = requests.map { $0.headers.filter { $0.key != "Idempotency-Key" } }
      #expect(headers[0] == headers[1])
      #expect(try json(requests[0].body) == json(requests[1].body))
    }
  }
}
