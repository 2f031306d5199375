import Dwolla
import LoopbackServer
import Testing

@Suite("Identifiers in paths")
struct IdentifierTests {
  @Test(
    "identifiers are percent-encoded, so that each remains one segment of the path",
    arguments: [
      ("fc451a7a-ae30-4404-aB95-e3553fcd733f", "fc451a7a-ae30-4404-aB95-e3553fcd733f"),
      ("a b", "a%20b"),
      ("a/b", "a%2Fb"),
      ("../token", "..%2Ftoken"),
      ("a?b=c#d", "a%3Fb%3Dc%23d"),
      ("100%", "100%25"),
      ("%2e%2e", "%252e%252e"),
      ("a;b,c:d@e", "a%3Bb%2Cc%3Ad%40e"),
      ("é漢", "%C3%A9%E6%BC%A2"),
      ("a\r\nHost: b", "a%0D%0AHost%3A%20b"),
      ("\0", "%00"),
      ("...", "..."),
      ("https://api.dwolla.com/customers/1", "https%3A%2F%2Fapi.dwolla.com%2Fcustomers%2F1"),
    ])
  func encoded(id: String, path: String) async throws {
    let answer: @Sendable (ReceivedRequest) -> Reply = { request in
      request.method == "GET" ? .hal(200, SampleSession.plaid) : .created("/s1")
    }
    try await withDwolla(answering: answer) { dwolla, server in
      _ = try await dwolla.exchangeSessions.create(customerID: id, body: .sampleForWeb)
      _ = try await dwolla.exchangeSessions.get(id: id)
      _ = try await dwolla.exchangeSessions.createReauthentication(exchangeID: id)
      #expect(
        await server.lines == [
          "POST /customers/\(path)/exchange-sessions",
          "GET /exchange-sessions/\(path)",
          "POST /exchanges/\(path)/exchange-sessions",
        ])
    }
  }

  @Test(
    "identifiers that would change the path are rejected, and nothing is sent",
    arguments: ["", ".", ".."])
  func refused(id: String) async throws {
    try await withDwolla(
      security: .clientCredentials(id: "key", secret: "secret"), answering: .token("t")
    ) { dwolla, server in
      let create = try await #require(throws: CreateCustomerExchangeSessionError.self) {
        try await dwolla.exchangeSessions.create(customerID: id, body: .sampleForWeb)
      }
      guard case .failed(.invalidRequest(let problem)) = create else {
        throw Unexpected(create)
      }
      #expect(problem.parameter == "id")
      #expect(create.statusCode == nil)

      let get = try await #require(throws: RetrieveCustomerExchangeSessionError.self) {
        try await dwolla.exchangeSessions.get(id: id)
      }
      guard case .failed(.invalidRequest) = get else { throw Unexpected(get) }
      #expect(await server.requests.isEmpty)
    }
  }
}
