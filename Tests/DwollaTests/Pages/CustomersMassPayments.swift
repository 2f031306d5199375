// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPayments = try await dwolla.customers.massPayments.list(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(massPayments)
  _ = dwolla
  _ = massPayments
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.massPayments.all(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/mass-payments"
  let massPayments = try await dwolla.customers.massPayments.list(at: url)
  print(massPayments)
  _ = dwolla
  _ = url
  _ = massPayments
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersMassPaymentsList(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let massPayments):
    print(massPayments)
  case .failure(let error):
    print("customersMassPaymentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.massPayments.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
