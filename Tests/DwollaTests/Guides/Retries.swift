import Dwolla

/// Retries for up to half an hour, with at most two minutes between attempts.
func patientConfiguration() -> Configuration {
  Configuration(
    timeout: .seconds(1800),
    retries: .backoff(
      maximumAttempts: 20, maximumInterval: .seconds(120), maximumRetryAfter: .seconds(120)))
}

/// Sends one request, without retries, and waits at most five seconds.
func readRootOnce(using dwolla: Dwolla) async throws -> Root {
  try await dwolla.root.get(options: RequestOptions(retries: .none, timeout: .seconds(5)))
}

/// Decides what to tell a user after a failure.
func advice(for error: any DwollaError) -> String {
  switch error.serverMayHaveActed {
  case .no where error.isRetryable: "Try again later."
  case .no: "Change the request."
  case .maybe, .yes: "Look up the result before you try again."
  }
}
