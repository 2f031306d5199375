// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("webhooks.retries.list")
struct ListWebhookRetriesTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListWebhookRetriesRequest(webhookID: "9ece9660-aa34-41eb-80d7-0125d53b45e8")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /webhooks/{id}/retries")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListWebhookRetriesRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListWebhookRetriesRequest.self, with: .example(status: 200))
    let body = try await client.webhooks.retries.list(webhookID: request.webhookID)
    let expected: WebhookRetries = .init(
      links: .init(
        selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries"
      ),
      embedded: .init(
        retries: [
          .init(
            links: .init(
              selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries/5aa27a0f-cf99-418d-a3ee-67c0ff99a494",
              webhook: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8"
            ),
            id: "5aa27a0f-cf99-418d-a3ee-67c0ff99a494",
            timestamp: Date(timeIntervalSince1970: 1_768_671_806)
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListWebhookRetriesRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListWebhookRetriesRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListWebhookRetriesRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListWebhookRetriesRequest.self, with: .example(status: 429))
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
