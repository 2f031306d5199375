// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("webhooks.get")
struct GetWebhookTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetWebhookRequest(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /webhooks/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetWebhookRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetWebhookRequest.self, with: .example(status: 200))
    let body = try await client.webhooks.get(id: request.id)
    let expected: Webhook = .init(
      links: .init(
        selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8",
        subscription: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589",
        retry: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries",
        event: "https://api.dwolla.com/events/03c7e14c-7f15-44a2-bcf7-83f2f7e95d50"
      ),
      id: "9ece9660-aa34-41eb-80d7-0125d53b45e8",
      topic: .transferCreated,
      accountID: "ca32853c-48fa-40be-ae75-77b37504581b",
      eventID: "03c7e14c-7f15-44a2-bcf7-83f2f7e95d50",
      subscriptionID: "077dfffb-4852-412f-96b6-0fe668066589",
      attempts: [
        .init(
          id: "d4d16621-c6b0-40cb-8dc3-0469fa9dc4e8",
          request: .init(
            timestamp: Date(timeIntervalSince1970: 1_768_583_254.304),
            url: "https://example.com/dwolla/webhooks",
            headers: [.init(name: "X-Dwolla-Topic", value: "transfer_created")],
            body: "{\"id\":\"03c7e14c-7f15-44a2-bcf7-83f2f7e95d50\",\"topic\":\"transfer_created\"}"
          ),
          response: .init(
            timestamp: Date(timeIntervalSince1970: 1_768_583_254.308),
            headers: [],
            statusCode: 200,
            body: ""
          )
        )
      ]
    )
    expect(body, expected)
    expect(mock.calls(of: GetWebhookRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetWebhookRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetWebhookRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetWebhookRequest.self, with: .example(status: 429))
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
