// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("webhookSubscriptions.list")
struct ListWebhookSubscriptionsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListWebhookSubscriptionsRequest()

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /webhook-subscriptions")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListWebhookSubscriptionsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/webhook-subscriptions")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListWebhookSubscriptionsRequest.self, with: .example(status: 200))
    let body = try await client.webhookSubscriptions.list()
    let expected: WebhookSubscriptions = .init(
      links: .init(selfLink: "https://api.dwolla.com/webhook-subscriptions"),
      embedded: .init(
        webhookSubscriptions: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "webhook-subscription"
              ),
              webhooks: .init(
                href: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "webhook"
              )
            ),
            id: "077dfffb-4852-412f-96b6-0fe668066589",
            url: "https://example.com/dwolla/webhooks",
            paused: false,
            created: Date(timeIntervalSince1970: 1_768_062_047)
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListWebhookSubscriptionsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListWebhookSubscriptionsRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "The supplied credentials are not authorized for this resource."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListWebhookSubscriptionsRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListWebhookSubscriptionsRequest.self, with: .example(status: 429))
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
