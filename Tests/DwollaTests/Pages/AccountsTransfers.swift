// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transfers = try await dwolla.accounts.transfers.list(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  print(transfers)
  _ = dwolla
  _ = transfers
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.accounts.transfers.all(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers"
  let transfers = try await dwolla.accounts.transfers.list(at: url)
  print(transfers)
  _ = dwolla
  _ = url
  _ = transfers
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsTransfersList(core, .init(id: "ca32853c-48fa-40be-ae75-77b37504581b"))
  switch result {
  case .success(let transfers):
    print(transfers)
  case .failure(let error):
    print("accountsTransfersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.transfers.list(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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
