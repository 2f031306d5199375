// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("webhookSubscriptions.delete")
struct DeleteWebhookSubscriptionTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = DeleteWebhookSubscriptionRequest(id: "077dfffb-4852-412f-96b6-0fe668066589")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends DELETE /webhook-subscriptions/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: DeleteWebhookSubscriptionRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "DELETE")
    expect(sent.path, "/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: DeleteWebhookSubscriptionRequest.self, with: .example(status: 200))
    let response = try await client.webhookSubscriptions.delete(id: request.id)
    expect(response.response.statusCode, 200)
    expect(mock.calls(of: DeleteWebhookSubscriptionRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: DeleteWebhookSubscriptionRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: DeleteWebhookSubscriptionRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: DeleteWebhookSubscriptionRequest.self, with: .example(status: 429))
    let result = await client.core.send(request)
    guard case .failure(.tooManyRequests(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 429)
    let expected: ErrorBody = .init(
      code: .tooManyRequests,
      message: "Please wait a short period of time before re-attempting the request."
    )
    expect(failure.body, expected)
  }
}
