// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Tokens.md
func pageDocsResourcesTokens1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.tokens.create(body: .init())
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/Tokens.md
func pageDocsResourcesTokens2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await tokensCreate(core, .init(body: .init()))
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("tokensCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Tokens.md
func pageDocsResourcesTokens3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.tokens.create(body: .init())
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}
