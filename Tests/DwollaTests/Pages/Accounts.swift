// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Accounts.md
func pageDocsResourcesAccounts1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let account = try await dwolla.accounts.get(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  print(account)
  _ = dwolla
  _ = account
}

// docs/resources/Accounts.md
func pageDocsResourcesAccounts2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b"
  let account = try await dwolla.accounts.get(at: url)
  print(account)
  _ = dwolla
  _ = url
  _ = account
}

// docs/resources/Accounts.md
func pageDocsResourcesAccounts3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsGet(core, .init(id: "ca32853c-48fa-40be-ae75-77b37504581b"))
  switch result {
  case .success(let account):
    print(account)
  case .failure(let error):
    print("accountsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Accounts.md
func pageDocsResourcesAccounts4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.get(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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
