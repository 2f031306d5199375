import Dwolla
import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@Suite("Authentication")
struct AuthenticationTests {
  private static let credentials = Security.clientCredentials(id: "key", secret: "s:crét")

  /// Responds with a token at `/token`, and with a session elsewhere.
  private static let answer: @Sendable (ReceivedRequest) -> Reply = { request in
    request.target == "/token" ? .token("fetched") : .hal(200, SampleSession.plaid)
  }

  @Test("client credentials: one token for all calls, sequential or concurrent")
  func oneFetch() async throws {
    try await withDwolla(security: Self.credentials, answering: Self.answer) { dwolla, server in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<8 {
          group.addTask { _ = try await dwolla.exchangeSessions.get(id: "s\(index)") }
        }
        try await group.waitForAll()
      }
      _ = try await dwolla.exchangeSessions.get(id: "last")

      let requests = await server.requests
      #expect(requests.map(\.target).filter { $0 == "/token" }.count == 1)
      #expect(requests.count == 10)
      let calls = requests.filter { $0.method == "GET" }
      #expect(calls.allSatisfy { $0[header: "Authorization"] == "Bearer fetched" })
    }
  }

  @Test("client credentials: the request for the token")
  func tokenRequest() async throws {
    try await withDwolla(security: Self.credentials, answering: Self.answer) { dwolla, server in
      _ = try await dwolla.exchangeSessions.get(id: "s1")
      let request = try #require(await server.requests.first)
      #expect(request.line == "POST /token")
      #expect(request[header: "Content-Type"] == "application/x-www-form-urlencoded")
      #expect(request[header: "Accept"] == "application/json")
      // RFC 6749 §2.3.1 requires form encoding before base64.
      let basic = Data("key:s%3Acr%C3%A9t".utf8).base64EncodedString()
      #expect(request[header: "Authorization"] == "Basic \(basic)")
      #expect(request.text == "grant_type=client_credentials")
    }
  }

  @Test("client credentials that the server rejects: the call is not sent")
  func refused() async throws {
    let reply = Reply(401, type: "application/json", #"{"error": "invalid_client"}"#)
    try await withDwolla(security: Self.credentials, answering: reply) { dwolla, server in
      let error = try await #require(throws: RetrieveCustomerExchangeSessionError.self) {
        try await dwolla.exchangeSessions.get(id: "s1")
      }
      guard case .failed(.authentication(let failure)) = error else {
        throw Unexpected(error)
      }
      #expect(failure.status == 401)
      #expect(failure.problem.contains("invalid_client"))
      #expect(!error.message.contains("s:crét"))
      #expect(await server.lines == ["POST /token"])
    }
  }

  @Test("a given bearer token: nothing is fetched")
  func bearer() async throws {
    try await withDwolla(security: .bearer("mine"), answering: Self.answer) { dwolla, server in
      _ = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(await server.lines == ["GET /exchange-sessions/s1"])
      #expect(await server.requests.first?[header: "Authorization"] == "Bearer mine")
    }
  }

  @Test("no credential: nothing is sent")
  func anonymous() async throws {
    try await withDwolla(security: .anonymous, answering: Self.answer) { dwolla, server in
      let error = try await #require(throws: RetrieveCustomerExchangeSessionError.self) {
        try await dwolla.exchangeSessions.get(id: "s1")
      }
      guard case .failed(.authentication) = error else { throw Unexpected(error) }
      #expect(await server.requests.isEmpty)
    }
  }

  @Test("credentials from the environment, as in the first line of the documentation")
  func environment() async throws {
    await #expect(processExitsWith: .success) {
      setenv("DWOLLA_CLIENT_ID", "key", 1)
      setenv("DWOLLA_CLIENT_SECRET", "", 1)
      #expect(throws: ConfigurationError.missingVariables(["DWOLLA_CLIENT_SECRET"])) {
        try Dwolla(server: .sandbox)
      }
      setenv("DWOLLA_CLIENT_SECRET", "secret", 1)
      _ = try Dwolla(server: .sandbox)
      try await LoopbackServer.run(answering: AuthenticationTests.answer) { server in
        let dwolla = try Dwolla(server: Server(url: server.url))
        _ = try await dwolla.exchangeSessions.get(id: "s1")
        let basic = Data("key:secret".utf8).base64EncodedString()
        let requests = await server.requests
        #expect(requests.first?[header: "Authorization"] == "Basic \(basic)")
        #expect(requests.last?[header: "Authorization"] == "Bearer fetched")
      }
    }
  }
}

@Suite("tokens.create")
struct TokenTests {
  @Test(
    "HTTP Basic and a form, with both kinds of credential",
    arguments: [
      Security.clientCredentials(id: "key", secret: "secret"),
      .basic(username: "key", password: "secret"),
    ])
  func create(security: Security) async throws {
    try await withDwolla(security: security, answering: .token("t1")) { dwolla, server in
      let token = try await dwolla.tokens.create(body: .init())
      #expect(token == .init(accessToken: "t1", tokenType: "Bearer", expiresIn: 3600))

      let requests = await server.requests
      #expect(requests.map(\.line) == ["POST /token"])
      let basic = Data("key:secret".utf8).base64EncodedString()
      #expect(requests.first?[header: "Authorization"] == "Basic \(basic)")
      #expect(requests.first?[header: "Content-Type"] == "application/x-www-form-urlencoded")
      #expect(requests.first?[header: "Accept"] == "application/json")
      #expect(requests.first?.text == "grant_type=client_credentials")
    }
  }

  @Test("401, an OAuth error")
  func unauthorized() async throws {
    let reply = Reply(401, type: "application/json", #"{"error": "invalid_client"}"#)
    try await withDwolla(
      security: .basic(username: "key", password: "no"), answering: reply
    ) { dwolla, _ in
      let error = try await #require(throws: CreateApplicationAccessTokenError.self) {
        try await dwolla.tokens.create(body: .init(grantType: .clientCredentials))
      }
      guard case .unauthorized(let failure) = error else { throw Unexpected(error) }
      #expect(failure.error == "invalid_client")
    }
  }

  @Test("a bearer token is not sufficient: nothing is sent")
  func bearer() async throws {
    try await withDwolla(answering: .token("t1")) { dwolla, server in
      let error = try await #require(throws: CreateApplicationAccessTokenError.self) {
        try await dwolla.tokens.create(body: .init())
      }
      guard case .failed(.authentication) = error else { throw Unexpected(error) }
      #expect(await server.requests.isEmpty)
    }
  }
}
