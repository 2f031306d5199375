// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwners = try await dwolla.customers.beneficialOwners.list(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(beneficialOwners)
  _ = dwolla
  _ = beneficialOwners
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-owners"
  let beneficialOwners = try await dwolla.customers.beneficialOwners.list(at: url)
  print(beneficialOwners)
  _ = dwolla
  _ = url
  _ = beneficialOwners
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnersList(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let beneficialOwners):
    print(beneficialOwners)
  case .failure(let error):
    print("customersBeneficialOwnersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.beneficialOwners.create(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(
      firstName: "John",
      lastName: "Doe",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      address: .init(
        address1: "462 Main Street",
        city: "Des Moines",
        country: "US",
        stateProvinceRegion: "IA",
        address2: "Suite 123",
        postalCode: "50309"
      ),
      ssn: "123456789"
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners6(_ given: Dwolla) async throws {
  let body: BeneficialOwnerDetails = .init(
    firstName: "Ana",
    lastName: "Silva",
    dateOfBirth: CalendarDate(year: 1985, month: 3, day: 15)!,
    address: .init(
      address1: "20 Rue Wellington",
      city: "Ottawa",
      country: "CA",
      stateProvinceRegion: "ON",
      postalCode: "K1A 0A6"
    ),
    passport: .init(number: "P31195855", country: "CA")
  )
  _ = body
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnersCreate(
    core,
    .init(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(
        firstName: "John",
        lastName: "Doe",
        dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
        address: .init(
          address1: "462 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          address2: "Suite 123",
          postalCode: "50309"
        ),
        ssn: "123456789"
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersBeneficialOwnersCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(
        firstName: "John",
        lastName: "Doe",
        dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
        address: .init(
          address1: "462 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          address2: "Suite 123",
          postalCode: "50309"
        ),
        ssn: "123456789"
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
