// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Customers.md
func pageDocsResourcesCustomers1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let customers = try await dwolla.customers.list()
  print(customers)
  _ = dwolla
  _ = customers
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.all()
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersList(core)
  switch result {
  case .success(let customers):
    print(customers)
  case .failure(let error):
    print("customersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.list()
  } catch {
    switch error {
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

// docs/resources/Customers.md
func pageDocsResourcesCustomers5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.create(
    body: .receiveOnly(
      .init(
        firstName: "Jane",
        lastName: "Doe",
        email: "jane.doe@example.com",
        ipAddress: "143.156.7.8"
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers6(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .unverified(
    .init(
      firstName: "Joe",
      lastName: "Buyer",
      email: "joe.buyer@example.com",
      correlationID: "fc451a7a-ae30-4404-ab95-e3553fcd733f"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers7(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedPersonal(
    .init(
      firstName: "Jane",
      lastName: "Merchant",
      email: "jane.merchant@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      ssn: "6789",
      address2: "Apt 4"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers8(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedSoleProp(
    .init(
      firstName: "Sam",
      lastName: "Owner",
      email: "sam@example.com",
      address1: "9 Oak Avenue",
      city: "Ames",
      state: "IA",
      postalCode: "50010",
      dateOfBirth: CalendarDate(year: 1975, month: 6, day: 2)!,
      ssn: "4321",
      businessName: "Sam's Garden Center",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers9(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedBusiness(
    .init(
      firstName: "Jane",
      lastName: "Doe",
      email: "accounts@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      businessType: .llc,
      businessName: "Jane Corp",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
      ein: "00-0000000",
      controller: .init(
        firstName: "John",
        lastName: "Controller",
        title: "CEO",
        dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
        address: .init(
          address1: "462 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          address2: "Suite 123",
          postalCode: "50309"
        ),
        ssn: "6789"
      )
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers10(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedBusiness(
    .init(
      firstName: "Jane",
      lastName: "Doe",
      email: "billing@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      businessType: .corporation,
      businessName: "Jane Holding",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
      ein: "00-0000000",
      controller: .init(
        firstName: "Ana",
        lastName: "Silva",
        title: "CEO",
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
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers11(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersCreate(
    core,
    .init(
      body: .receiveOnly(
        .init(
          firstName: "Jane",
          lastName: "Doe",
          email: "jane.doe@example.com",
          ipAddress: "143.156.7.8"
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers12(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.create(
      body: .receiveOnly(
        .init(
          firstName: "Jane",
          lastName: "Doe",
          email: "jane.doe@example.com",
          ipAddress: "143.156.7.8"
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

// docs/resources/Customers.md
func pageDocsResourcesCustomers13(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let customer = try await dwolla.customers.get(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  print(customer)
  _ = dwolla
  _ = customer
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers14(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
  let customer = try await dwolla.customers.get(at: url)
  print(customer)
  _ = dwolla
  _ = url
  _ = customer
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers15(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersGet(core, .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"))
  switch result {
  case .success(let customer):
    print(customer)
  case .failure(let error):
    print("customersGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers16(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.get(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/resources/Customers.md
func pageDocsResourcesCustomers17(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let customer = try await dwolla.customers.update(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .status(.init(status: .deactivated))
  )
  print(customer)
  _ = dwolla
  _ = customer
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers18(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .unverifiedDetails(
    .init(firstName: "Joe", lastName: "Buyer", email: "joe@example.com", businessName: "Joe's Shop")
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers19(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .verifiedDetails(
    .init(address1: "200 Walnut Street", city: "Des Moines", state: "IA", postalCode: "50309")
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers20(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .toUnverified(.init())
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers21(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .createVerifiedPersonal(
    .init(
      firstName: "Jane",
      lastName: "Merchant",
      email: "jane.merchant@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      ssn: "123456789"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers22(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .businessWithoutController(
    .init(
      firstName: "Jane",
      lastName: "Doe",
      email: "accounts@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      businessType: .llc,
      businessName: "Jane Corp",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
      ein: "00-0000000"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers23(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersUpdate(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980", body: .status(.init(status: .deactivated)))
  )
  switch result {
  case .success(let customer):
    print(customer)
  case .failure(let error):
    print("customersUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers24(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.update(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .status(.init(status: .deactivated))
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
