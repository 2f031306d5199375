import Dwolla
import HTTPTypes
import LoopbackServer
import Testing

@Suite("exchangeSessions.createReauthentication")
struct ReauthenticationTests {
  @Test("without a body")
  func withoutBody() async throws {
    try await withDwolla(answering: .created("https://api.dwolla.com/exchange-sessions/s2")) {
      dwolla, server in
      let created = try await dwolla.exchangeSessions.createReauthentication(exchangeID: "e1")
      #expect(created.location == "https://api.dwolla.com/exchange-sessions/s2")
      #expect(created.response.status.code == 201)

      let request = try #require(await server.requests.first)
      #expect(request.line == "POST /exchanges/e1/exchange-sessions")
      #expect(request[header: "Content-Type"] == nil)
      #expect(request.body.isEmpty)
    }
  }

  @Test("with a body: a redirect, or the empty object of the web")
  func withBody() async throws {
    try await withDwolla(answering: .created("/s2")) { dwolla, server in
      _ = try await dwolla.exchangeSessions.createReauthentication(
        exchangeID: "e1",
        body: .withRedirect(
          .init(links: .init(redirectURL: .init(href: "https://example.com/app123")))))
      _ = try await dwolla.exchangeSessions.createReauthentication(
        exchangeID: "e1", body: .forWeb(.init()))

      let requests = await server.requests
      #expect(requests.map { $0[header: "Content-Type"] } == [halJSON, halJSON])
      #expect(
        try json(requests[0].body)
          == json(#"{"_links": {"redirect-url": {"href": "https://example.com/app123"}}}"#))
      #expect(requests[1].text == "{}")
    }
  }

  @Test("its documented errors", arguments: [400, 403])
  func errors(status: Int) async throws {
    try await withDwolla(answering: .error(status, "Code", "Words.")) { dwolla, _ in
      let result = await exchangeSessionsCreateReauthentication(
        dwolla.core, .init(exchangeID: "e1"))
      switch result {
      case .failure(.badRequest(let failure)):
        #expect(status == 400)
        #expect(failure.body == .init(code: .init(rawValue: "Code"), message: "Words."))
      case .failure(.forbidden(let failure)):
        #expect(status == 403)
        #expect(failure.body == .init(code: .init(rawValue: "Code"), message: "Words."))
      default: Issue.record("\(result)")
      }
    }
  }
}

@Suite("exchangeSessions.listAvailableConnections")
struct AvailableConnectionsTests {
  @Test("the connections of a customer")
  func list() async throws {
    let text = """
      {
        "_links": {
          "self": {"href": "l", "type": "t", "resource-type": "available-exchange-connections"},
          "customers": {"href": "c", "type": "t", "resource-type": "customer"}
        },
        "_embedded": {
          "available-exchange-connections": [
            {"availableConnectionToken": "a1", "name": "Checking"},
            {"availableConnectionToken": "a2", "name": "Épargne"}
          ]
        }
      }
      """
    try await withDwolla(answering: .hal(200, text)) { dwolla, server in
      let list = try await dwolla.exchangeSessions.listAvailableConnections(customerID: "c1")
      #expect(list.links.customers.href == "c")
      #expect(
        list.embedded.availableExchangeConnections == [
          .init(availableConnectionToken: "a1", name: "Checking"),
          .init(availableConnectionToken: "a2", name: "Épargne"),
        ])
      #expect(await server.lines == ["GET /customers/c1/available-exchange-connections"])
    }
  }

  @Test("404, and an invalid element")
  func errors() async throws {
    try await withDwolla(answering: .error(404, "NotFound", "No customer.")) { dwolla, _ in
      let result = await exchangeSessionsListAvailableConnections(
        dwolla.core, .init(customerID: "c1"))
      guard case .failure(.notFound(let failure)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(failure.body == .init(code: .notFound, message: "No customer."))
    }
    let text = """
      {"_links": {"self": {"href": "l", "type": "t", "resource-type": "r"},
                  "customers": {"href": "c", "type": "t", "resource-type": "r"}},
       "_embedded": {"available-exchange-connections": [
         {"availableConnectionToken": "a1", "name": "Checking"}, {"name": "Savings"}]}}
      """
    try await withDwolla(answering: .hal(200, text)) { dwolla, _ in
      let result = await exchangeSessionsListAvailableConnections(
        dwolla.core, .init(customerID: "c1"))
      guard case .failure(.failed(.undecodable(let failure))) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(
        failure.path
          == #"$._embedded["available-exchange-connections"][1].availableConnectionToken"#)
    }
  }
}
