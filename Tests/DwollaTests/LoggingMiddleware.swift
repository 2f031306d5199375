import Dwolla
import HTTPTypes
import Logging

/// Logs the outcome of each attempt of a call.
struct LoggingMiddleware: Middleware {
  let logger: Logger

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody) {
    let name = context.operation.name
    do {
      let (response, content) = try await next(request, body)
      logger.info("\(name), attempt \(context.attempt): \(response.status.code)")
      return (response, content)
    } catch {
      logger.warning("\(name), attempt \(context.attempt): no response")
      throw error
    }
  }
}
