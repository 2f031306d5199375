// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/ClientTokens.md
func pageDocsResourcesClientTokens1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let clientToken = try await dwolla.clientTokens.create(
    body: .init(
      action: .customerUpdate,
      links: .init(customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980")
    )
  )
  print(clientToken)
  _ = dwolla
  _ = clientToken
}

// docs/resources/ClientTokens.md
func pageDocsResourcesClientTokens2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await clientTokensCreate(
    core,
    .init(
      body: .init(
        action: .customerUpdate,
        links: .init(
          customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
        )
      )
    )
  )
  switch result {
  case .success(let clientToken):
    print(clientToken)
  case .failure(let error):
    print("clientTokensCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ClientTokens.md
func pageDocsResourcesClientTokens3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.clientTokens.create(
      body: .init(
        action: .customerUpdate,
        links: .init(
          customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
