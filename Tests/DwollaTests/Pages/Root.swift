// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Root.md
func pageDocsResourcesRoot1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let root = try await dwolla.root.get()
  print(root)
  _ = dwolla
  _ = root
}

// docs/resources/Root.md
func pageDocsResourcesRoot2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await rootGet(core)
  switch result {
  case .success(let root):
    print(root)
  case .failure(let error):
    print("rootGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Root.md
func pageDocsResourcesRoot3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.root.get()
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
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
