import Dwolla
import HTTPTypes
import LoopbackServer
import Testing

/// The code in the documentation.
@Suite("Documented use")
struct DocumentedUseTests {
  @Test("create a session, then fetch it")
  func createAndGet() async throws {
    let answer: @Sendable (ReceivedRequest) -> Reply = { request in
      request.method == "GET"
        ? .hal(200, SampleSession.mx) : .created("https://api.dwolla.com/exchange-sessions/s1")
    }
    try await withDwolla(answering: answer) { dwolla, _ in
      let created = try await dwolla.exchangeSessions.create(
        customerID: "c1",
        body: .withRedirect(
          .init(
            links: .init(
              exchangePartner: .init(href: partnerURL),
              redirectURL: .init(href: "com.example.app123")))),
        options: .init(headers: [.init("X-Trace")!: "1"], timeout: .seconds(10))
      )
      #expect(created.response.status == .created)
      let location = try #require(created.location)
      let sessionID = try #require(location.split(separator: "/").last.map(String.init))

      let session = try await dwolla.exchangeSessions.get(id: sessionID)
      #expect(session.links.externalProviderSession?.href.hasPrefix("https://") == true)
      #expect(session.externalProviderSessionToken == nil)
    }
  }

  @Test(
    "a catch without casts, a switch without a default",
    arguments: [
      (400, "bad request"), (401, "unauthorized"), (403, "forbidden"), (404, "not found"),
      (409, "conflict"), (429, "too many requests"), (500, "undocumented 500"), (201, "created"),
    ])
  func exhaustiveSwitch(status: Int, outcome: String) async throws {
    try await withDwolla(answering: .error(status, "Code", "Words.")) { dwolla, _ in
      let body = CreateCustomerExchangeSessionBody.sampleForWeb
      #expect(await Self.outcome(of: dwolla, "c1", body) == outcome)
      #expect(await Self.outcome(of: dwolla, "", body) == "no response")
    }
  }

  private static func outcome(
    of dwolla: Dwolla, _ customerID: String, _ body: CreateCustomerExchangeSessionBody
  ) async -> String {
    do {
      _ = try await dwolla.exchangeSessions.create(customerID: customerID, body: body)
      return "created"
    } catch {
      switch error {
      case .badRequest(let failure):
        return CreateCustomerExchangeSessionError.BadRequestAlternative(failure.body) == nil
          ? "bad request" : "bad request of a known kind"
      case .unauthorized: return "unauthorized"
      case .forbidden(let failure):
        return CreateCustomerExchangeSessionError.ForbiddenAlternative(failure.body) == nil
          ? "forbidden" : "forbidden of a known kind"
      case .notFound: return "not found"
      case .conflict: return "conflict"
      case .tooManyRequests: return "too many requests"
      case .undocumented(let response): return "undocumented \(response.status.code)"
      case .failed: return "no response"
      }
    }
  }

  @Test("the function, with a switch over its result")
  func function() async throws {
    try await withDwolla(answering: .error(404, "NotFound", "No customer.")) { dwolla, _ in
      let result:
        Result<CreateCustomerExchangeSessionResponse, CreateCustomerExchangeSessionError> =
          await exchangeSessionsCreate(dwolla.core, .init(customerID: "c1", body: .sampleForWeb))
      switch result {
      case .success(let created): Issue.record("created \(created)")
      case .failure(let error): #expect(error.message.contains("No customer."))
      }
    }
  }
}
