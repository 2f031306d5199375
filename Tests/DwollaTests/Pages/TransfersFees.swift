// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transferFees = try await dwolla.transfers.fees.list(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  print(transferFees)
  _ = dwolla
  _ = transferFees
}

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/fees"
  let transferFees = try await dwolla.transfers.fees.list(at: url)
  print(transferFees)
  _ = dwolla
  _ = url
  _ = transferFees
}

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await transfersFeesList(core, .init(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8"))
  switch result {
  case .success(let transferFees):
    print(transferFees)
  case .failure(let error):
    print("transfersFeesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.fees.list(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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
