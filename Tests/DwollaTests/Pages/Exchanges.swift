// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchange = try await dwolla.exchanges.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  print(exchange)
  _ = dwolla
  _ = exchange
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  let exchange = try await dwolla.exchanges.get(at: url)
  print(exchange)
  _ = dwolla
  _ = url
  _ = exchange
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangesGet(core, .init(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"))
  switch result {
  case .success(let exchange):
    print(exchange)
  case .failure(let error):
    print("exchangesGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchanges.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
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
