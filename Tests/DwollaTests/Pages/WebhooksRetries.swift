// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookRetries = try await dwolla.webhooks.retries.list(
    id: "9ece9660-aa34-41eb-80d7-0125d53b45e8"
  )
  print(webhookRetries)
  _ = dwolla
  _ = webhookRetries
}

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries"
  let webhookRetries = try await dwolla.webhooks.retries.list(at: url)
  print(webhookRetries)
  _ = dwolla
  _ = url
  _ = webhookRetries
}

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhooksRetriesList(core, .init(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8"))
  switch result {
  case .success(let webhookRetries):
    print(webhookRetries)
  case .failure(let error):
    print("webhooksRetriesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.retries.list(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
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
