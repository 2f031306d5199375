// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwner = try await dwolla.beneficialOwners.get(
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
  )
  print(beneficialOwner)
  _ = dwolla
  _ = beneficialOwner
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c"
  let beneficialOwner = try await dwolla.beneficialOwners.get(at: url)
  print(beneficialOwner)
  _ = dwolla
  _ = url
  _ = beneficialOwner
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersGet(core, .init(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c"))
  switch result {
  case .success(let beneficialOwner):
    print(beneficialOwner)
  case .failure(let error):
    print("beneficialOwnersGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.get(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
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

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwner = try await dwolla.beneficialOwners.update(
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
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
  print(beneficialOwner)
  _ = dwolla
  _ = beneficialOwner
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners6(_ given: Dwolla) async throws {
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

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersUpdate(
    core,
    .init(
      id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
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
  case .success(let beneficialOwner):
    print(beneficialOwner)
  case .failure(let error):
    print("beneficialOwnersUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.update(
      id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
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

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.beneficialOwners.delete(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners10(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersDelete(core, .init(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c"))
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("beneficialOwnersDelete failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners11(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.delete(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
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
