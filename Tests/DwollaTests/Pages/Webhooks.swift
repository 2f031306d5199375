// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhook = try await dwolla.webhooks.get(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  print(webhook)
  _ = dwolla
  _ = webhook
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8"
  let webhook = try await dwolla.webhooks.get(at: url)
  print(webhook)
  _ = dwolla
  _ = url
  _ = webhook
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhooksGet(core, .init(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8"))
  switch result {
  case .success(let webhook):
    print(webhook)
  case .failure(let error):
    print("webhooksGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.get(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
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

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.webhooks.retry(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhooksRetry(core, .init(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8"))
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("webhooksRetry failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.retry(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .conflict(let failure):
      print("409:", failure.message)
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
