// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwnership = try await dwolla.customers.beneficialOwnership.get(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(beneficialOwnership)
  _ = dwolla
  _ = beneficialOwnership
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-ownership"
  let beneficialOwnership = try await dwolla.customers.beneficialOwnership.get(at: url)
  print(beneficialOwnership)
  _ = dwolla
  _ = url
  _ = beneficialOwnership
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnershipGet(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let beneficialOwnership):
    print(beneficialOwnership)
  case .failure(let error):
    print("customersBeneficialOwnershipGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.get(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwnership = try await dwolla.customers.beneficialOwnership.certify(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init()
  )
  print(beneficialOwnership)
  _ = dwolla
  _ = beneficialOwnership
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnershipCertify(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980", body: .init())
  )
  switch result {
  case .success(let beneficialOwnership):
    print(beneficialOwnership)
  case .failure(let error):
    print("customersBeneficialOwnershipCertify failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.certify(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init()
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
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
