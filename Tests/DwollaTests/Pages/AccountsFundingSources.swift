// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.accounts.fundingSources.create(
    body: .bank(
      .init(
        routingNumber: "222222226",
        accountNumber: "123456789",
        bankAccountType: .checking,
        name: "Operating account"
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsFundingSourcesCreate(
    core,
    .init(
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Operating account"
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("accountsFundingSourcesCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.fundingSources.create(
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Operating account"
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

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSources = try await dwolla.accounts.fundingSources.list(
    id: "ca32853c-48fa-40be-ae75-77b37504581b"
  )
  print(fundingSources)
  _ = dwolla
  _ = fundingSources
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources"
  let fundingSources = try await dwolla.accounts.fundingSources.list(at: url)
  print(fundingSources)
  _ = dwolla
  _ = url
  _ = fundingSources
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsFundingSourcesList(
    core,
    .init(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  )
  switch result {
  case .success(let fundingSources):
    print(fundingSources)
  case .failure(let error):
    print("accountsFundingSourcesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.fundingSources.list(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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
