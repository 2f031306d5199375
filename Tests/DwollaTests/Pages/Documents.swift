// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Documents.md
func pageDocsResourcesDocuments1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let document = try await dwolla.documents.get(id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc")
  print(document)
  _ = dwolla
  _ = document
}

// docs/resources/Documents.md
func pageDocsResourcesDocuments2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc"
  let document = try await dwolla.documents.get(at: url)
  print(document)
  _ = dwolla
  _ = url
  _ = document
}

// docs/resources/Documents.md
func pageDocsResourcesDocuments3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await documentsGet(core, .init(id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc"))
  switch result {
  case .success(let document):
    print(document)
  case .failure(let error):
    print("documentsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Documents.md
func pageDocsResourcesDocuments4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.documents.get(id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc")
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
