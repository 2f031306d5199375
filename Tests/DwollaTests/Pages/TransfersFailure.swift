// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transferFailure = try await dwolla.transfers.failure.get(
    id: "15c6bcce-46f7-e811-8112-e8dd3bececa8"
  )
  print(transferFailure)
  _ = dwolla
  _ = transferFailure
}

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/failure"
  let transferFailure = try await dwolla.transfers.failure.get(at: url)
  print(transferFailure)
  _ = dwolla
  _ = url
  _ = transferFailure
}

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await transfersFailureGet(core, .init(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8"))
  switch result {
  case .success(let transferFailure):
    print(transferFailure)
  case .failure(let error):
    print("transfersFailureGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.failure.get(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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
