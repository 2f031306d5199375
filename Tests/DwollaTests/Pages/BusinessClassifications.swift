// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let businessClassifications = try await dwolla.businessClassifications.list()
  print(businessClassifications)
  _ = dwolla
  _ = businessClassifications
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await businessClassificationsList(core)
  switch result {
  case .success(let businessClassifications):
    print(businessClassifications)
  case .failure(let error):
    print("businessClassificationsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.businessClassifications.list()
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

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let businessClassification = try await dwolla.businessClassifications.get(
    id: "9ed3f669-7d6f-11e3-b545-5404a6144203"
  )
  print(businessClassification)
  _ = dwolla
  _ = businessClassification
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/business-classifications/9ed3f669-7d6f-11e3-b545-5404a6144203"
  let businessClassification = try await dwolla.businessClassifications.get(at: url)
  print(businessClassification)
  _ = dwolla
  _ = url
  _ = businessClassification
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await businessClassificationsGet(
    core,
    .init(id: "9ed3f669-7d6f-11e3-b545-5404a6144203")
  )
  switch result {
  case .success(let businessClassification):
    print(businessClassification)
  case .failure(let error):
    print("businessClassificationsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.businessClassifications.get(id: "9ed3f669-7d6f-11e3-b545-5404a6144203")
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
