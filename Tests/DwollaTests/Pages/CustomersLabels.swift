// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let labels = try await dwolla.customers.labels.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  print(labels)
  _ = dwolla
  _ = labels
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.labels.all(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels"
  let labels = try await dwolla.customers.labels.list(at: url)
  print(labels)
  _ = dwolla
  _ = url
  _ = labels
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersLabelsList(core, .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"))
  switch result {
  case .success(let labels):
    print(labels)
  case .failure(let error):
    print("customersLabelsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.labels.create(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(amount: .init(value: "10.00"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersLabelsCreate(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980", body: .init(amount: .init(value: "10.00")))
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersLabelsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(amount: .init(value: "10.00"))
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
