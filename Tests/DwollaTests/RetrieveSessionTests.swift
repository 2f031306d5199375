import Dwolla
import Foundation
import LoopbackServer
import Testing

@Suite("exchangeSessions.get")
struct RetrieveSessionTests {
  @Test("a session with MX has a link to the partner's page")
  func mx() async throws {
    try await withDwolla(answering: .hal(200, SampleSession.mx)) { dwolla, server in
      let session = try await dwolla.exchangeSessions.get(id: "s1")

      #expect(session.created == Date(timeIntervalSince1970: 1_753_229_901.419))
      #expect(
        session.links.selfLink
          == Link(
            href: "https://api.dwolla.com/exchange-sessions/s1", type: halJSON,
            resourceType: "exchange-session"))
      #expect(session.links.exchangePartner.href == partnerURL)
      #expect(
        session.links.externalProviderSession?.href
          == "https://connect.mx.example/widget?code=%7B1%7D")
      #expect(session.links.externalProviderSession?.type == "text/html")
      #expect(session.externalProviderSessionToken == nil)
      #expect(session.externalProviderSessionData == nil)

      let request = try #require(await server.requests.first)
      #expect(request.line == "GET /exchange-sessions/s1")
      #expect(request[header: "Accept"] == halJSON)
      #expect(request[header: "Authorization"] == "Bearer t0k3n")
      #expect(request[header: "Content-Type"] == nil)
      #expect(request.body.isEmpty)
    }
  }

  @Test("a session with Plaid has a token")
  func plaid() async throws {
    try await withDwolla(answering: .hal(200, SampleSession.plaid)) { dwolla, _ in
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(session.created == Date(timeIntervalSince1970: 1_753_229_901))
      #expect(session.externalProviderSessionToken == "link-production-1234")
      #expect(session.links.externalProviderSession == nil)
    }
  }

  @Test("a session with Checkout.com has data, and undocumented properties do no harm")
  func checkout() async throws {
    try await withDwolla(answering: .hal(200, SampleSession.checkout)) { dwolla, _ in
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(
        session.externalProviderSessionData
          == ExternalProviderSessionData(
            id: "ps_1", paymentSessionSecret: "pss_1", paymentSessionToken: "YmFzZTY0"))
      #expect(session.links.selfLink.href == "s")
    }
  }

  @Test("optional properties may be null")
  func nullProperties() async throws {
    let text = """
      {"created": "2025-07-23T00:18:21Z",
       "_links": {
         "self": {"href": "s", "type": "t", "resource-type": "r"},
         "exchange-partner": {"href": "p", "type": "t", "resource-type": "r"},
         "external-provider-session": null},
       "externalProviderSessionToken": null, "externalProviderSessionData": null}
      """
    try await withDwolla(answering: .hal(200, text)) { dwolla, _ in
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(session.links.externalProviderSession == nil)
      #expect(session.externalProviderSessionToken == nil)
      #expect(session.externalProviderSessionData == nil)
    }
  }

  @Test("an encoded session has the names and the date format of the API")
  func writtenAgain() async throws {
    try await withDwolla(answering: .hal(200, SampleSession.mx)) { dwolla, _ in
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(try json(JSONCoding.encode(session)) == json(SampleSession.mx))
    }
  }

  @Test(
    "the media type of the response may have parameters and any case, or be missing",
    arguments: [
      "application/vnd.dwolla.v1.hal+json;charset=UTF-8",
      "application/vnd.dwolla.v1.hal+json ; charset=\"utf-8\"; profile=\"a/b;c\"",
      "Application/VND.Dwolla.V1.HAL+JSON",
      nil,
    ])
  func mediaType(type: String?) async throws {
    var reply = Reply(200, body: SampleSession.plaid)
    reply.headers["Content-Type"] = type
    try await withDwolla(answering: reply) { dwolla, _ in
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(session.externalProviderSessionToken == "link-production-1234")
    }
  }

  @Test("the function returns the session as a value")
  func function() async throws {
    try await withDwolla(answering: .hal(200, SampleSession.plaid)) { dwolla, server in
      let result: Result<ExchangeSession, RetrieveCustomerExchangeSessionError> =
        await exchangeSessionsGet(dwolla.core, .init(id: "s1"))
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(try result.get() == session)
      #expect(await server.lines == ["GET /exchange-sessions/s1", "GET /exchange-sessions/s1"])
    }
  }
}
