// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let documents = try await dwolla.beneficialOwners.documents.list(
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
  )
  print(documents)
  _ = dwolla
  _ = documents
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c/documents"
  let documents = try await dwolla.beneficialOwners.documents.list(at: url)
  print(documents)
  _ = dwolla
  _ = url
  _ = documents
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersDocumentsList(
    core,
    .init(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
  )
  switch result {
  case .success(let documents):
    print(documents)
  case .failure(let error):
    print("beneficialOwnersDocumentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.list(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
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

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.beneficialOwners.documents.create(
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersDocumentsCreate(
    core,
    .init(
      id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
      body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("beneficialOwnersDocumentsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.create(
      id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
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
