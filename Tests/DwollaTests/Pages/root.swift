// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation
import HTTPTypes
import Logging

// README.md
func pageREADME1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let root = try await dwolla.root.get()
  print(root)
  _ = dwolla
  _ = root
}

// README.md
func pageREADME2(_ given: Dwolla) async throws {
  let dwolla = try Dwolla(
    security: .clientCredentials(id: "your-id", secret: "your-secret"),
    server: .sandbox
  )
  _ = dwolla
}

// README.md
func pageREADME3(_ given: Dwolla) async throws {
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

// README.md
func pageREADME4(_ given: Dwolla) async throws {
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

// README.md
func pageREADME5(_ given: Dwolla) async throws {
  let configuration = Configuration(timeout: .seconds(20), retries: .backoff(maximumAttempts: 3))
  let options = RequestOptions(retries: .none)
  _ = configuration
  _ = options
}

// README.md
func pageREADME6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.accounts.transfers.all(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// README.md
func pageREADME7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b"
  let account = try await dwolla.accounts.get(at: url)
  print(account)
  _ = dwolla
  _ = url
  _ = account
}

// README.md
func pageREADME8(_ given: Dwolla) async throws {
  let body = try HTTPBody.file(at: URL(fileURLWithPath: "document.pdf"))
  let part = FilePart(body, fileName: "document.pdf", contentType: "application/pdf")
  _ = body
  _ = part
}

// README.md
func pageREADME9(_ given: Dwolla) async throws {
  let server = Server(url: "https://api.example.com")
  let options = RequestOptions(server: server)
  _ = server
  _ = options
}

// README.md
func pageREADME10(_ given: Dwolla) async throws {
  let transport = InMemoryTransport { request, body in
    print(request.method, request.path ?? "")
    return Response(status: .notFound)
  }
  _ = transport
}

// README.md
func pageREADME11(_ given: Dwolla) async throws {
  var logger = Logger(label: "calls")
  logger.logLevel = .debug
  let configuration = Configuration(logger: logger)
  _ = logger
  _ = configuration
}
