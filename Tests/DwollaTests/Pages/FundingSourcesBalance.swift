// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.fundingSources.balance.get(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance"
  let response = try await dwolla.fundingSources.balance.get(at: url)
  print(response)
  _ = dwolla
  _ = url
  _ = response
}

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesBalanceGet(core, .init(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"))
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("fundingSourcesBalanceGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.balance.get(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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
