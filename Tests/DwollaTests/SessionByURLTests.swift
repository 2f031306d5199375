import Dwolla
import LoopbackServer
import Testing

@Suite("Sessions by URL, and links")
struct SessionByURLTests {
  /// Runs a server that creates the session `s1`, and returns it and a partner.
  private func withSessions(_ test: (Dwolla, LoopbackServer) async throws -> Void) async throws {
    try await withDwolla(
      answering: { request in
        switch request.line {
        case "POST /customers/c1/exchange-sessions":
          return .created("http://\(request[header: "Host"] ?? "")/exchange-sessions/s1")
        case "GET /exchange-sessions/s1": return .hal(200, SampleSession.checkout)
        case "GET /exchange-partners/p1":
          return .hal(
            200,
            #"{"id":"p1","name":"MX","_links":{},"status":"active","created":"2025-07-23T00:18:21Z"}"#
          )
        default: return .error(404, "NotFound", "The requested resource was not found.")
        }
      }, test)
  }

  @Test("a created session is fetched by its Location")
  func location() async throws {
    try await withSessions { dwolla, server in
      let created = try await dwolla.exchangeSessions.create(customerID: "c1", body: .sampleForWeb)
      let session = try await dwolla.exchangeSessions.get(at: created.location)
      #expect(session.externalProviderSessionData?.id == "ps_1")
      let lines = await server.lines
      #expect(lines == ["POST /customers/c1/exchange-sessions", "GET /exchange-sessions/s1"])
      let requests = await server.requests
      #expect(requests.allSatisfy { $0[header: "Authorization"] == "Bearer t0k3n" })
    }
  }

  @Test(
    "another resource, another server and an invalid URL are rejected, and nothing is sent",
    arguments: [
      "/customers/s1", "https://api.dwolla.com/exchange-sessions/s1", "/exchange-sessions/../s1",
      nil,
    ])
  func refused(location: String?) async throws {
    try await withSessions { dwolla, server in
      do throws(RetrieveCustomerExchangeSessionError) {
        _ = try await dwolla.exchangeSessions.get(at: location)
        Issue.record("no error")
      } catch {
        guard case .failed(.invalidRequest(let refusal)) = error else {
          throw Unexpected(error)
        }
        #expect(refusal.problem.contains("the URL cannot be used"))
        #expect(error.message.contains("exchangeSessions.get (GET /exchange-sessions/{id})"))
      }
      #expect(await server.requests.isEmpty)
    }
  }

  @Test("a documented failure is the error of the operation")
  func notFound() async throws {
    try await withSessions { dwolla, _ in
      do throws(RetrieveCustomerExchangeSessionError) {
        _ = try await dwolla.exchangeSessions.get(at: "/exchange-sessions/s2")
        Issue.record("no error")
      } catch {
        guard case .notFound(let failure) = error else { throw Unexpected(error) }
        #expect(failure.code == .notFound)
      }
    }
  }

  @Test("links are followed, documented or not")
  func links() async throws {
    try await withSessions { dwolla, server in
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(session.links.additionalLinks["help"]?.href == "h")
      let link = Link(href: "/exchange-partners/p1", type: "t", resourceType: "r")
      let partner: JSONValue = try await dwolla.get(link)
      #expect(partner["name"]?.string == "MX")
      do throws(LinkError) {
        _ = try await dwolla.get(session.links.additionalLinks["help"], as: ExchangePartner.self)
        Issue.record("no error")
      } catch {
        guard case .undocumented(let response) = error else { throw Unexpected(error) }
        #expect(response.statusCode == 404)
        #expect(error.message.contains("get (GET /h): "))
      }
      #expect(
        await server.lines == [
          "GET /exchange-sessions/s1", "GET /exchange-partners/p1", "GET /h",
        ])
    }
  }
}
