// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.labels.reallocations.create(
    body: .init(
      links: .init(
        from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
        to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
      ),
      amount: .init(value: "15.00")
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsReallocationsCreate(
    core,
    .init(
      body: .init(
        links: .init(
          from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
          to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
        ),
        amount: .init(value: "15.00")
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("labelsReallocationsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.reallocations.create(
      body: .init(
        links: .init(
          from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
          to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
        ),
        amount: .init(value: "15.00")
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
    case .notFound(let failure):
      print("404:", failure.message)
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

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let labelReallocation = try await dwolla.labels.reallocations.get(
    reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21"
  )
  print(labelReallocation)
  _ = dwolla
  _ = labelReallocation
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/label-reallocations/fd36b78c-42f3-4e21-8efb-09196fccbd21"
  let labelReallocation = try await dwolla.labels.reallocations.get(at: url)
  print(labelReallocation)
  _ = dwolla
  _ = url
  _ = labelReallocation
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsReallocationsGet(
    core,
    .init(reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21")
  )
  switch result {
  case .success(let labelReallocation):
    print(labelReallocation)
  case .failure(let error):
    print("labelsReallocationsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.reallocations.get(
      reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21"
    )
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
