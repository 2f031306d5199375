import HTTPTypes

/// Requests tokens, and retries transient failures.
nonisolated struct TokenEndpoint: Sendable {
  let transport: any HTTPTransport
  let time: TimeSource
  let deadlines: Deadlines

  /// The maximum length in bytes, which is more than any token needs.
  static let longestResponse = 1 << 16
  private static let longestAttempt = Duration.seconds(300)

  func token(
    by fetch: TokenFetch, _ rules: TokenRules
  ) async throws(TokenFetchFailure) -> BearerToken {
    // Token requests are safe to send twice, although they use POST.
    let retryDecision = RetryDecision(
      policy: rules.retries, start: time.now, deadline: nil)
    var attempt = 1
    while true {
      let asked = time.now
      let (outcome, failure): (RetryDecision.Outcome, TokenFetchFailure)
      switch await response(to: fetch, rules) {
      case .success(let response):
        do throws(TokenFetchFailure) {
          return try fetch.read(response, asked: asked)
        } catch {
          (outcome, failure) = (.status(response.statusCode, response.headers), error)
        }
      case .failure(.unusable(let problem)): throw .unusable(problem)
      case .failure(.transport(let error)):
        (outcome, failure) = (.failure(error), .transport(error))
      case .failure(let error):
        (outcome, failure) = (.expired, error)
      }
      guard let pause = retryDecision.pause(after: outcome, attempt: attempt, now: time.now)
      else { throw failure }
      do {
        try await time.sleep(for: pause)
      } catch {
        throw .transport(.cancelled)
      }
      attempt += 1
    }
  }

  private func response(
    to fetch: TokenFetch, _ rules: TokenRules
  ) async -> Result<Response, TokenFetchFailure> {
    // A fetch that never ends would block all later ones.
    let limit = min(rules.attemptTimeout, Self.longestAttempt)
    let outcome = await deadlines.run(until: time.deadline(after: limit)) {
      await exchange(fetch, rules)
    }
    switch outcome {
    case .finished(let result): return result
    case .expired: return .failure(.expired(after: limit))
    case .cancelled: return .failure(.transport(.cancelled))
    }
  }

  private func exchange(
    _ fetch: TokenFetch, _ rules: TokenRules
  ) async -> Result<Response, TokenFetchFailure> {
    let (request, body) = fetch.request(userAgent: rules.userAgent)
    rules.log.tokenRequest(fetch.endpoint)
    do {
      let (head, content) = try await transport.send(request, body: body)
      try head.checkFraming()
      let response = Response(
        status: head.status, headers: head.headerFields,
        body: try await content.collect(upTo: Self.longestResponse))
      rules.log.tokenResponse(response.status)
      return .success(response)
    } catch is HTTPBody.TooLarge {
      return .failure(
        .unusable("the token endpoint's response has more than \(Self.longestResponse) bytes"))
    } catch {
      return .failure(.transport(TransportError(error)))
    }
  }
}
