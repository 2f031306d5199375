import Dwolla
import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@Suite("Errors of exchangeSessions.create")
struct CreateSessionErrorTests {
  @Test(
    "400: each documented alternative is distinguished",
    arguments: [
      (
        CreateCustomerExchangeSessionError.BadRequestAlternative.invalidExchangePartner,
        "/_links/exchange-partner/href is invalid"
      ),
      (.invalidRedirectURL, "/_links/redirect-url/href is invalid"),
      (
        .unregisteredRedirectURL,
        "The provided redirect URL must exactly match one of the configured URLs for the account"
      ),
    ])
  func badRequest(
    alternative: CreateCustomerExchangeSessionError.BadRequestAlternative, message: String
  ) async throws {
    let error = try await error(answering: .error(400, "InvalidFormat", message))
    guard case .badRequest(let failure) = error else { throw Unexpected(error) }
    #expect(CreateCustomerExchangeSessionError.BadRequestAlternative(failure.body) == alternative)
    #expect(failure.code == .invalidFormat)
    #expect(failure.message.contains(message))
    #expect(failure.body.message == message)
    #expect(failure.status.code == 400)
    #expect(try json(failure.data) == json(Reply.error(400, "InvalidFormat", message).body))
  }

  @Test("400 has three alternatives, and 403 has two")
  func alternatives() {
    #expect(CreateCustomerExchangeSessionError.BadRequestAlternative.allCases.count == 3)
    #expect(CreateCustomerExchangeSessionError.ForbiddenAlternative.allCases.count == 2)
  }

  @Test("400: embedded errors describe an invalid value by code and path")
  func badRequestByPath() async throws {
    let body = """
      {"code": "ValidationError", "message": "Validation error(s) present.",
       "_embedded": {"errors": [{"code": "Invalid", "message": "Invalid.",
                                 "path": "/_links/redirect-url/href", "_links": {}}]}}
      """
    let error = try await error(answering: .hal(400, body))
    guard case .badRequest(let failure) = error else { throw Unexpected(error) }
    #expect(failure.body.has(.invalid, at: "/_links/redirect-url/href"))
    #expect(!failure.body.has(.required))
  }

  @Test("400 with another message is none of the alternatives, but still a bad request")
  func anotherBadRequest() async throws {
    let error = try await error(answering: .error(400, "InvalidFormat", "Something else."))
    guard case .badRequest(let failure) = error else { throw Unexpected(error) }
    #expect(CreateCustomerExchangeSessionError.BadRequestAlternative(failure.body) == nil)
    #expect(failure.body.message == "Something else.")
  }

  @Test("401")
  func unauthorized() async throws {
    let error = try await error(answering: .error(401, "InvalidScopes", "Missing scope."))
    guard case .unauthorized(let failure) = error else { throw Unexpected(error) }
    #expect(failure.code == .invalidScopes)
    #expect(failure.body.message == "Missing scope.")
    #expect(failure.status.code == 401)
  }

  @Test(
    "403: each documented alternative is distinguished",
    arguments: [
      (
        CreateCustomerExchangeSessionError.ForbiddenAlternative.unsupportedProduct,
        "The exchange partner specified does not support this product"
      ),
      (
        .sessionsNotEnabled,
        "Exchange sessions with this exchange partner are not enabled for your account"
      ),
    ])
  func forbidden(
    alternative: CreateCustomerExchangeSessionError.ForbiddenAlternative, message: String
  ) async throws {
    let error = try await error(answering: .error(403, "Forbidden", message))
    guard case .forbidden(let failure) = error else { throw Unexpected(error) }
    #expect(CreateCustomerExchangeSessionError.ForbiddenAlternative(failure.body) == alternative)
    #expect(failure.code == .forbidden)
    #expect(failure.body.message == message)
  }

  @Test("404")
  func notFound() async throws {
    let error = try await error(answering: .error(404, "NotFound", "There is no such customer."))
    guard case .notFound(let failure) = error else { throw Unexpected(error) }
    #expect(failure.body == ErrorBody(code: .notFound, message: "There is no such customer."))
  }

  @Test("any other status", arguments: [402, 418, 500, 503, 599])
  func undocumented(status: Int) async throws {
    let reply = Reply(
      status, headers: ["Content-Type": "text/plain; charset=utf-8", "Retry-After": "7"],
      body: "later")
    let error = try await error(answering: reply)
    guard case .undocumented(let response) = error else { throw Unexpected(error) }
    #expect(response.status.code == status)
    #expect(response.contentType == "text/plain; charset=utf-8")
    #expect(response.headers[.retryAfter] == "7")
    #expect(response.body == Data("later".utf8))
  }

  @Test("a redirect is not followed: the body is sent once, to one server")
  func redirect() async throws {
    let error = try await error(
      answering: Reply(307, headers: ["Location": "/customers/c2/exchange-sessions"]))
    guard case .undocumented(let response) = error else { throw Unexpected(error) }
    #expect(response.status.code == 307)
    #expect(response.headers[.location] == "/customers/c2/exchange-sessions")
  }

  @Test("the common properties of all errors, for a log")
  func protocolOfAll() async throws {
    let reply = Reply(
      404, headers: ["Content-Type": halJSON, "X-Request-ID": "r1"],
      body: #"{"code": "NotFound", "message": "No customer."}"#)
    let error: any DwollaError = try await error(answering: reply)
    #expect(error.statusCode == 404)
    #expect(error.headers?[.contentType] == halJSON)
    #expect(error.body == Data(reply.body.utf8))
    #expect(error.message.contains("exchangeSessions.create"))
    #expect(error.message.contains("NotFound: No customer."))
    #expect(error.message.contains("r1"))
    #expect(!error.message.contains("t0k3n"))
    #expect("\(error)" == error.message)
    #expect(error.localizedDescription == error.message)
  }

  private func error(
    answering reply: Reply
  ) async throws -> CreateCustomerExchangeSessionError {
    try await withDwolla(answering: reply) { dwolla, server in
      let error = try await #require(throws: CreateCustomerExchangeSessionError.self) {
        try await dwolla.exchangeSessions.create(customerID: "c1", body: .sampleForWeb)
      }
      #expect(await server.lines == ["POST /customers/c1/exchange-sessions"])
      return error
    }
  }
}
