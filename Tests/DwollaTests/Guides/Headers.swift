import Dwolla
import HTTPTypes

/// Sends `X-Tenant` with every request of a client.
func tenantConfiguration(_ tenant: String) -> Configuration {
  Configuration(headers: [HTTPField.Name("X-Tenant")!: tenant])
}

/// Sends `X-Trace-ID` with this request only.
func readRoot(traceID: String, using dwolla: Dwolla) async throws -> Root {
  try await dwolla.root.get(
    options: RequestOptions(headers: [HTTPField.Name("X-Trace-ID")!: traceID]))
}

/// Adds a header whose value differs for each attempt.
struct AttemptHeader: Middleware {
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody) {
    var request = request
    request.headerFields[HTTPField.Name("X-Attempt")!] = "\(context.attempt)"
    return try await next(request, body)
  }
}
