// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSources = try await dwolla.customers.fundingSources.list(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(fundingSources)
  _ = dwolla
  _ = fundingSources
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources"
  let fundingSources = try await dwolla.customers.fundingSources.list(at: url)
  print(fundingSources)
  _ = dwolla
  _ = url
  _ = fundingSources
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersFundingSourcesList(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let fundingSources):
    print(fundingSources)
  case .failure(let error):
    print("customersFundingSourcesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.fundingSources.create(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .bank(
      .init(
        routingNumber: "222222226",
        accountNumber: "123456789",
        bankAccountType: .checking,
        name: "Jane's Checking"
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources6(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .exchange(
    .init(
      links: .init(exchange: "https://api.dwolla.com/exchanges/6bc9109a-04fd-49b6-ace6-ca06fd282d65"),
      bankAccountType: .checking,
      name: "Jane's Checking"
    )
  )
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources7(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .plaid(
    .init(
      plaidToken: "processor-sandbox-plaidauth-123456",
      bankAccountType: .savings,
      name: "Jane's Savings"
    )
  )
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources8(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .virtual(.init(name: "Rent"))
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources9(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .card(
    .init(
      links: .init(exchange: "https://api.dwolla.com/exchanges/6bc9109a-04fd-49b6-ace6-ca06fd282d65"),
      name: "Jane's Debit Card",
      cardDetails: .init(
        firstName: "Jane",
        lastName: "Doe",
        billingAddress: .init(
          address1: "123 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          postalCode: "50309"
        )
      )
    )
  )
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources10(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersFundingSourcesCreate(
    core,
    .init(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Jane's Checking"
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersFundingSourcesCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources11(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Jane's Checking"
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
