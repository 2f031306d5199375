import Dwolla
import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@Suite("Creating exchanges")
struct CreateExchangeTests {
  @Test("for a customer: each alternative of the body", arguments: ExchangeBodies.ofCustomer)
  func customer(body: CreateCustomerExchangeBody, text: String) async throws {
    try await withDwolla(answering: .created("https://api.dwolla.com/exchanges/e1")) {
      dwolla, server in
      let created = try await dwolla.customers.exchanges.create(customerID: "c1", body: body)
      #expect(created.location == "https://api.dwolla.com/exchanges/e1")
      #expect(created.response.status.code == 201)

      let request = try #require(await server.requests.first)
      #expect(request.line == "POST /customers/c1/exchanges")
      #expect(try json(request.body) == json(text))
    }
    let read = try JSONCoding.decode(CreateCustomerExchangeBody.self, from: Data(text.utf8))
    #expect(read == body)
  }

  @Test("for the account: each alternative of the body", arguments: ExchangeBodies.ofAccount)
  func account(body: CreateAccountExchangeBody, text: String) async throws {
    try await withDwolla(answering: .created("https://api.dwolla.com/exchanges/e1")) {
      dwolla, server in
      let created = try await dwolla.accounts.exchanges.create(body: body)
      #expect(created.location == "https://api.dwolla.com/exchanges/e1")

      let request = try #require(await server.requests.first)
      #expect(request.line == "POST /exchanges")
      #expect(request[header: "Content-Type"] == "application/json")
      #expect(try json(request.body) == json(text))
    }
    let read = try JSONCoding.decode(CreateAccountExchangeBody.self, from: Data(text.utf8))
    #expect(read == body)
  }

  @Test("the body of a 201 is kept unchanged")
  func answerWithBody() async throws {
    let reply = Reply(
      201, headers: ["Location": "/e1", "Content-Type": halJSON],
      body: #"{"id": "e1", "count": 2}"#)
    try await withDwolla(answering: reply) { dwolla, _ in
      let created = try await dwolla.accounts.exchanges.create(body: ExchangeBodies.token)
      #expect(created.location == "/e1")
      #expect(created.response.body == Data(#"{"id": "e1", "count": 2}"#.utf8))
    }
  }

  @Test(
    "400 and 401 for a customer: each documented code",
    arguments: [
      (400, "InvalidExchangeToken", ErrorCode.invalidExchangeToken),
      (400, "InvalidExchange", .invalidExchange),
      (401, "InvalidExchangeToken", .invalidExchangeToken),
      (401, "InvalidScope", .invalidScope),
      (401, "invalid_scope", .invalidScope),
    ])
  func customerErrors(status: Int, text: String, code: ErrorCode) async throws {
    try await withDwolla(answering: .error(status, text, "Words.")) { dwolla, _ in
      let result = await customersExchangesCreate(
        dwolla.core, .init(customerID: "c1", body: ExchangeBodies.ofCustomer[0].0))
      switch result {
      case .failure(.badRequest(let failure)):
        #expect(status == 400)
        #expect(failure.code == code)
      case .failure(.unauthorized(let failure)):
        #expect(status == 401)
        #expect(failure.code == code)
      default: Issue.record("\(result)")
      }
    }
  }

  @Test("errors for the account", arguments: [400, 401, 403, 404, 409, 429, 500])
  func accountErrors(status: Int) async throws {
    try await withDwolla(answering: .error(status, "InvalidExchange", "Words.")) { dwolla, _ in
      let error = try await #require(throws: CreateAccountExchangeError.self) {
        try await dwolla.accounts.exchanges.create(body: ExchangeBodies.token)
      }
      switch error {
      case .badRequest(let failure):
        #expect(status == 400)
        #expect(failure.code == .invalidExchange)
      case .unauthorized: #expect(status == 401)
      case .forbidden(let failure):
        #expect(status == 403)
        #expect(failure.code == .invalidExchange)
      case .notFound: #expect(status == 404)
      case .conflict: #expect(status == 409)
      case .tooManyRequests: #expect(status == 429)
      case .undocumented: #expect(status == 500)
      case .failed: throw Unexpected(error)
      }
      #expect(error.statusCode == status)
    }
  }
}
