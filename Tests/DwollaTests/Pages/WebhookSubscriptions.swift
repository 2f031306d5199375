// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookSubscriptions = try await dwolla.webhookSubscriptions.list()
  print(webhookSubscriptions)
  _ = dwolla
  _ = webhookSubscriptions
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsList(core)
  switch result {
  case .success(let webhookSubscriptions):
    print(webhookSubscriptions)
  case .failure(let error):
    print("webhookSubscriptionsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.list()
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

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.webhookSubscriptions.create(
    body: .init(
      url: "https://example.com/dwolla/webhooks",
      secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsCreate(
    core,
    .init(
      body: .init(
        url: "https://example.com/dwolla/webhooks",
        secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("webhookSubscriptionsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.create(
      body: .init(
        url: "https://example.com/dwolla/webhooks",
        secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
      )
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
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

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookSubscription = try await dwolla.webhookSubscriptions.get(
    id: "077dfffb-4852-412f-96b6-0fe668066589"
  )
  print(webhookSubscription)
  _ = dwolla
  _ = webhookSubscription
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589"
  let webhookSubscription = try await dwolla.webhookSubscriptions.get(at: url)
  print(webhookSubscription)
  _ = dwolla
  _ = url
  _ = webhookSubscription
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsGet(core, .init(id: "077dfffb-4852-412f-96b6-0fe668066589"))
  switch result {
  case .success(let webhookSubscription):
    print(webhookSubscription)
  case .failure(let error):
    print("webhookSubscriptionsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions10(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.get(id: "077dfffb-4852-412f-96b6-0fe668066589")
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

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions11(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookSubscription = try await dwolla.webhookSubscriptions.update(
    id: "077dfffb-4852-412f-96b6-0fe668066589",
    body: .init(paused: true)
  )
  print(webhookSubscription)
  _ = dwolla
  _ = webhookSubscription
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions12(_ given: Dwolla) async throws {
  let body: UpdateWebhookSubscription = .init(paused: false)
  _ = body
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions13(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsUpdate(
    core,
    .init(id: "077dfffb-4852-412f-96b6-0fe668066589", body: .init(paused: true))
  )
  switch result {
  case .success(let webhookSubscription):
    print(webhookSubscription)
  case .failure(let error):
    print("webhookSubscriptionsUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions14(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.update(
      id: "077dfffb-4852-412f-96b6-0fe668066589",
      body: .init(paused: true)
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
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

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions15(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.webhookSubscriptions.delete(
    id: "077dfffb-4852-412f-96b6-0fe668066589"
  )
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions16(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsDelete(
    core,
    .init(id: "077dfffb-4852-412f-96b6-0fe668066589")
  )
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("webhookSubscriptionsDelete failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions17(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.delete(id: "077dfffb-4852-412f-96b6-0fe668066589")
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
