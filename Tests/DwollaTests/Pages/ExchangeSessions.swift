// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.exchangeSessions.create(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .forWeb(
      .init(
        links: .init(
          exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        )
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions2(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeSessionBody = .withRedirect(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef",
        redirectURL: "com.example.app123"
      )
    )
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions3(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeSessionBody = .withRedirect(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef",
        redirectURL: "https://example.com/app123"
      )
    )
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions4(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeSessionBody = .forWeb(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/2164407f-33c3-4555-a6a1-40d5e9e58744"
      )
    )
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsCreate(
    core,
    .init(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .forWeb(
        .init(
          links: .init(
            exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
          )
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("exchangeSessionsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .forWeb(
        .init(
          links: .init(
            exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
          )
        )
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

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchangeSession = try await dwolla.exchangeSessions.get(
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  )
  print(exchangeSession)
  _ = dwolla
  _ = exchangeSession
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/exchange-sessions/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  let exchangeSession = try await dwolla.exchangeSessions.get(at: url)
  print(exchangeSession)
  _ = dwolla
  _ = url
  _ = exchangeSession
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsGet(core, .init(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"))
  switch result {
  case .success(let exchangeSession):
    print(exchangeSession)
  case .failure(let error):
    print("exchangeSessionsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions10(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
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

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions11(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.exchangeSessions.createReauthentication(
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    body: .forWeb(.init())
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions12(_ given: Dwolla) async throws {
  let body: CreateReAuthExchangeSessionBody = .withRedirect(
    .init(links: .init(redirectURL: "com.example.app123"))
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions13(_ given: Dwolla) async throws {
  let body: CreateReAuthExchangeSessionBody = .withRedirect(
    .init(links: .init(redirectURL: "https://www.yourdomain.com/iav-callback"))
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions14(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsCreateReauthentication(
    core,
    .init(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a", body: .forWeb(.init()))
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("exchangeSessionsCreateReauthentication failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions15(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.createReauthentication(
      id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
      body: .forWeb(.init())
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
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

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions16(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let availableExchangeConnections = try await dwolla.exchangeSessions.listAvailableConnections(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(availableExchangeConnections)
  _ = dwolla
  _ = availableExchangeConnections
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions17(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/available-exchange-connections"
  let availableExchangeConnections = try await dwolla.exchangeSessions.listAvailableConnections(at: url)
  print(availableExchangeConnections)
  _ = dwolla
  _ = url
  _ = availableExchangeConnections
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions18(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsListAvailableConnections(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let availableExchangeConnections):
    print(availableExchangeConnections)
  case .failure(let error):
    print("exchangeSessionsListAvailableConnections failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions19(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.listAvailableConnections(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
    )
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
