// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhooks = try await dwolla.webhookSubscriptions.webhooks.list(
    id: "077dfffb-4852-412f-96b6-0fe668066589"
  )
  print(webhooks)
  _ = dwolla
  _ = webhooks
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.webhookSubscriptions.webhooks.all(id: "077dfffb-4852-412f-96b6-0fe668066589")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks"
  let webhooks = try await dwolla.webhookSubscriptions.webhooks.list(at: url)
  print(webhooks)
  _ = dwolla
  _ = url
  _ = webhooks
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsWebhooksList(
    core,
    .init(id: "077dfffb-4852-412f-96b6-0fe668066589")
  )
  switch result {
  case .success(let webhooks):
    print(webhooks)
  case .failure(let error):
    print("webhookSubscriptionsWebhooksList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.webhooks.list(
      id: "077dfffb-4852-412f-96b6-0fe668066589"
    )
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}
