import Dwolla
import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@Suite("Errors of exchangeSessions.get")
struct RetrieveSessionErrorTests {
  @Test("403")
  func forbidden() async throws {
    let error = try await error(answering: .error(403, "Forbidden", "Not yours."))
    guard case .forbidden(let failure) = error else { throw Unexpected(error) }
    #expect(failure.code == .forbidden)
    #expect(failure.body.message == "Not yours.")
    #expect(failure.status.code == 403)
  }

  @Test("404")
  func notFound() async throws {
    let error = try await error(answering: .error(404, "NotFound", "No such session."))
    guard case .notFound(let failure) = error else { throw Unexpected(error) }
    #expect(failure.code == .notFound)
    #expect(failure.body.message == "No such session.")
  }

  @Test("any other status, even if it is documented for create", arguments: [400, 409, 500])
  func undocumented(status: Int) async throws {
    let error = try await error(answering: .error(status, "Code", "Words."))
    guard case .undocumented(let response) = error else { throw Unexpected(error) }
    #expect(response.status.code == status)
    #expect(error.message.contains("Code: Words."))
  }

  @Test(
    "a documented status with another media type",
    arguments: [200, 403, 404],
    ["text/html", "text/plain", "application/xml", "application", ""])
  func otherMediaType(status: Int, type: String) async throws {
    let error = try await error(answering: Reply(status, type: type, SampleSession.plaid))
    guard case .undocumented(let response) = error else { throw Unexpected(error) }
    #expect(response.status.code == status)
    #expect(response.contentType == type)
    #expect(response.body == Data(SampleSession.plaid.utf8))
  }

  @Test(
    "another JSON media type and another success status are decoded like the documented ones",
    arguments: [200, 201], ["application/json", "application/hal+json"])
  func nearResponses(status: Int, type: String) async throws {
    let reply = Reply(status, type: type, SampleSession.plaid)
    try await withDwolla(answering: reply) { dwolla, _ in
      let session = try await dwolla.exchangeSessions.get(id: "s1")
      #expect(session.externalProviderSessionToken != nil)
    }
    let failure = Reply(404, type: type, #"{"code":"NotFound","message":"No such session."}"#)
    let error = try await error(answering: failure)
    guard case .notFound(let found) = error else { throw Unexpected(error) }
    #expect(found.code == .notFound)
  }

  @Test(
    "an invalid response is an error with its location",
    arguments: [
      ("", "$"),
      ("not JSON", "$"),
      (#"{"created": "2025-07-23T00:18:21Z""#, "$.created"),
      ("[]", "$"),
      ("null", "$"),
      ("{}", "$.created"),
      (#"{"created": "yesterday"}"#, "$.created"),
      (#"{"created": 1753229901}"#, "$.created"),
      (#"{"created": "2025-07-23T00:18:21Z"}"#, "$._links"),
      (#"{"created": "2025-07-23T00:18:21Z", "_links": null}"#, "$._links"),
      (#"{"created": "2025-07-23T00:18:21Z", "_links": {}}"#, "$._links.self"),
      (
        #"{"created": "2025-07-23T00:18:21Z", "_links": {"self": {"href": 1}}}"#,
        "$._links.self.href"
      ),
      (
        """
        {"created": "2025-07-23T00:18:21Z", "_links": {
          "self": {"href": "s", "type": "t", "resource-type": "r"},
          "exchange-partner": {"type": "t"}}}
        """,
        #"$._links["exchange-partner"].href"#
      ),
    ])
  func undecodable(body: String, path: String) async throws {
    let error = try await error(answering: .hal(200, body))
    guard case .failed(.undecodable(let failure)) = error else { throw Unexpected(error) }
    #expect(failure.path == path)
    #expect(failure.status.code == 200)
    #expect(failure.body == Data(body.utf8))
    #expect(error.statusCode == 200)
    #expect(error.message.contains(path))
  }

  @Test("a documented failure with an invalid body", arguments: ["", "Forbidden", "[1]"])
  func undecodableFailure(body: String) async throws {
    let error = try await error(answering: .hal(403, body))
    guard case .failed(.undecodable(let failure)) = error else { throw Unexpected(error) }
    #expect(failure.status.code == 403)
    #expect(failure.path == "$")
    #expect(failure.body == Data(body.utf8))
  }

  private func error(
    answering reply: Reply
  ) async throws -> RetrieveCustomerExchangeSessionError {
    try await withDwolla(answering: reply) { dwolla, server in
      let error = try await #require(throws: RetrieveCustomerExchangeSessionError.self) {
        try await dwolla.exchangeSessions.get(id: "s1")
      }
      #expect(await server.lines == ["GET /exchange-sessions/s1"])
      return error
    }
  }
}
