// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Labels.md
func pageDocsResourcesLabels1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let label = try await dwolla.labels.get(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  print(label)
  _ = dwolla
  _ = label
}

// docs/resources/Labels.md
func pageDocsResourcesLabels2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
  let label = try await dwolla.labels.get(at: url)
  print(label)
  _ = dwolla
  _ = url
  _ = label
}

// docs/resources/Labels.md
func pageDocsResourcesLabels3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsGet(core, .init(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc"))
  switch result {
  case .success(let label):
    print(label)
  case .failure(let error):
    print("labelsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Labels.md
func pageDocsResourcesLabels4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.get(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
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

// docs/resources/Labels.md
func pageDocsResourcesLabels5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.labels.remove(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/Labels.md
func pageDocsResourcesLabels6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsRemove(core, .init(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc"))
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("labelsRemove failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Labels.md
func pageDocsResourcesLabels7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.remove(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
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
