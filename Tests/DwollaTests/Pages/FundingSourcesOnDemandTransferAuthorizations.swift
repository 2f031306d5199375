// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/FundingSourcesOnDemandTransferAuthorizations.md
func pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let onDemandAuthorization = try await dwolla.fundingSources.onDemandTransferAuthorizations.create()
  print(onDemandAuthorization)
  _ = dwolla
  _ = onDemandAuthorization
}

// docs/resources/FundingSourcesOnDemandTransferAuthorizations.md
func pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesOnDemandTransferAuthorizationsCreate(core)
  switch result {
  case .success(let onDemandAuthorization):
    print(onDemandAuthorization)
  case .failure(let error):
    print("fundingSourcesOnDemandTransferAuthorizationsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSourcesOnDemandTransferAuthorizations.md
func pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.onDemandTransferAuthorizations.create()
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
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
