// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let documents = try await dwolla.customers.documents.list(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(documents)
  _ = dwolla
  _ = documents
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/documents"
  let documents = try await dwolla.customers.documents.list(at: url)
  print(documents)
  _ = dwolla
  _ = url
  _ = documents
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersDocumentsList(core, .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"))
  switch result {
  case .success(let documents):
    print(documents)
  case .failure(let error):
    print("customersDocumentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.documents.create(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersDocumentsCreate(
    core,
    .init(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersDocumentsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
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
    case .contentTooLarge(let failure):
      print("413:", failure.message)
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
