// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transfers = try await dwolla.customers.transfers.list(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(transfers)
  _ = dwolla
  _ = transfers
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.transfers.all(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers"
  let transfers = try await dwolla.customers.transfers.list(at: url)
  print(transfers)
  _ = dwolla
  _ = url
  _ = transfers
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersTransfersList(core, .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"))
  switch result {
  case .success(let transfers):
    print(transfers)
  case .failure(let error):
    print("customersTransfersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.transfers.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
