// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation
import HTTPTypes

// docs/runtime/Configuration.md
func pageDocsRuntimeConfiguration1(_ given: Dwolla) async throws {
  struct CountingTransport: HTTPTransport {
    let base = URLSessionTransport()
    func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
      print("One more attempt")
      return try await base.send(request, body: body)
    }
  }
}

// docs/runtime/Configuration.md
func pageDocsRuntimeConfiguration2(_ given: Dwolla) async throws {
  struct TraceMiddleware: Middleware {
    func intercept(
      _ request: HTTPRequest, body: HTTPBody?, context: CallContext,
      next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody) {
      let (response, content) = try await next(request, body)
      print(response.status.code)
      return (response, content)
    }
  }
  let configuration = Configuration(middleware: [TraceMiddleware()])
  _ = configuration
}

// docs/runtime/Failures.md
func pageDocsRuntimeFailures1(_ given: Dwolla) async throws {
  func log(_ error: any DwollaError) {
    print(error.statusCode ?? 0, error.message)
  }
}

// docs/runtime/RequestOptions.md
func pageDocsRuntimeRequestOptions1(_ given: Dwolla) async throws {
  let options = RequestOptions(
    headers: [.acceptLanguage: "en"], retries: .none, timeout: .seconds(10))
  _ = options
}

// docs/runtime/RetryPolicy.md
func pageDocsRuntimeRetryPolicy1(_ given: Dwolla) async throws {
  let policy = RetryPolicy.backoff(maximumAttempts: 3, maximumInterval: .seconds(5))
  let forAllCalls = Configuration(retries: policy)
  let forOneCall = RequestOptions(retries: .none)
  _ = policy
  _ = forAllCalls
  _ = forOneCall
}

// docs/runtime/Values.md
func pageDocsRuntimeValues1(_ given: Dwolla) async throws {
  let value: JSONValue = ["name": "Example", "tags": ["a", "b"], "count": 2]
  print(value["tags"]?[0]?.string ?? "no tag")
  _ = value
}

// docs/runtime/Values.md
func pageDocsRuntimeValues2(_ given: Dwolla) async throws {
  let body = HTTPBody.data(Data("example".utf8))
  for try await chunk in body { print(chunk.count) }
  _ = body
}
