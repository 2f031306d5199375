import Dwolla
import HTTPTypes

/// Counts the attempts of each operation by outcome, and adds up their durations.
struct MetricsMiddleware: Middleware {
  let metrics: Metrics

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody) {
    let name = context.operation.name
    let start = ContinuousClock.now
    do {
      let (response, content) = try await next(request, body)
      await metrics.record("\(name) \(response.status.code)", since: start)
      return (response, content)
    } catch {
      await metrics.record("\(name) failed", since: start)
      throw error
    }
  }
}

/// The counts and durations so far.
actor Metrics {
  private(set) var counts: [String: Int] = [:]
  private(set) var durations: [String: Duration] = [:]

  func record(_ name: String, since start: ContinuousClock.Instant) {
    counts[name, default: 0] += 1
    durations[name, default: .zero] += ContinuousClock.now - start
  }
}
