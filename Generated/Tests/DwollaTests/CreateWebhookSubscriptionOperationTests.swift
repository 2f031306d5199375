// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("webhookSubscriptions.create")
struct CreateWebhookSubscriptionOperationTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateWebhookSubscriptionRequest(
    body: .init(
      url: "https://example.com/dwolla/webhooks",
      secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /webhook-subscriptions")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateWebhookSubscriptionRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/webhook-subscriptions")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "url": "https://example.com/dwolla/webhooks",
        "secret": "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateWebhookSubscriptionRequest.self, with: .example(status: 201))
    let response = try await client.webhookSubscriptions.create(
      body: request.body,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589"
    )
    expect(mock.calls(of: CreateWebhookSubscriptionRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: invalidURL")
  func badRequest() async throws {
    mock.respond(
      to: CreateWebhookSubscriptionRequest.self,
      with: .example(status: 400, named: "invalidURL")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(code: .invalidFormat, message: "Url must be a valid url.", path: "/url", links: [:])
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: secretTooLong")
  func badRequest2() async throws {
    mock.respond(
      to: CreateWebhookSubscriptionRequest.self,
      with: .example(status: 400, named: "secretTooLong")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(
            code: .invalidFormat,
            message: "Secret must be 128 or fewer characters.",
            path: "/secret",
            links: [:]
          )
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: maxNumberOfResources")
  func badRequest3() async throws {
    mock.respond(
      to: CreateWebhookSubscriptionRequest.self,
      with: .example(status: 400, named: "maxNumberOfResources")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .maxNumberOfResources,
      message: "The maximum number of subscriptions has been reached."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateWebhookSubscriptionRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateWebhookSubscriptionRequest.self, with: .example(status: 403))
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
    mock.respond(to: CreateWebhookSubscriptionRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found."
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: CreateWebhookSubscriptionRequest.self, with: .example(status: 409))
    let result = await client.core.send(request)
    guard case .failure(.conflict(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 409)
    let expected: ErrorBody = .init(
      code: .conflict,
      message: "A request with the same idempotency key is in progress."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: CreateWebhookSubscriptionRequest.self, with: .example(status: 429))
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
