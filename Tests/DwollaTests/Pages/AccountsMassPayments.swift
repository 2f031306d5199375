// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPayments = try await dwolla.accounts.massPayments.list(
    id: "ca32853c-48fa-40be-ae75-77b37504581b"
  )
  print(massPayments)
  _ = dwolla
  _ = massPayments
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.accounts.massPayments.all(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments"
  let massPayments = try await dwolla.accounts.massPayments.list(at: url)
  print(massPayments)
  _ = dwolla
  _ = url
  _ = massPayments
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsMassPaymentsList(core, .init(id: "ca32853c-48fa-40be-ae75-77b37504581b"))
  switch result {
  case .success(let massPayments):
    print(massPayments)
  case .failure(let error):
    print("accountsMassPaymentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.massPayments.list(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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
