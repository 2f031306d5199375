/// The tokens of a client. Concurrent calls that need the same token share one fetch.
actor TokenStore {
  private let endpoint: TokenEndpoint
  private let lead: Duration
  private let time: TimeSource
  private var tokens: [TokenFetch: BearerToken] = [:]
  private var waits: [TokenFetch: Wait] = [:]
  private var nextCaller = 0
  /// When the next renewal may start after a failed one.
  private var nextRenewals: [TokenFetch: Duration] = [:]

  private static let pauseAfterFailure = Duration.seconds(5)

  /// - Parameter lead: how long before its expiry a token is renewed.
  init(endpoint: TokenEndpoint, lead: Duration, time: TimeSource) {
    self.endpoint = endpoint
    self.lead = lead
    self.time = time
  }

  /// The cached token, if it is valid. If it expires soon, the store starts a renewal, but this call does
  /// not wait for it.
  func kept(for fetch: TokenFetch, _ rules: TokenRules) -> BearerToken? {
    let now = time.now
    guard let token = tokens[fetch], token.serves(now) else { return nil }
    if token.isDue(now, lead: lead) { renew(by: fetch, rules) }
    return token
  }

  /// Fetches a new token.
  ///
  /// - Parameter rules: the limits of the call that starts the fetch. Other calls may wait for it too.
  func fetched(
    by fetch: TokenFetch, _ rules: TokenRules
  ) async throws(TokenFetchFailure) -> BearerToken {
    // It may have arrived before this call reached the actor.
    if let token = kept(for: fetch, rules) { return token }
    let isJoining = waits[fetch] != nil
    let outcome = await outcome(of: fetch, rules)
    // The policy of this call may allow more retries than that of the call that started the fetch.
    if isJoining, case .failure(let failure) = outcome, failure.mayPass,
      rules.retries.maximumAttempts > 1
    {
      return try await self.outcome(of: fetch, rules).get()
    }
    return try outcome.get()
  }

  /// The outcome of the pending fetch, or of a new one.
  private func outcome(of fetch: TokenFetch, _ rules: TokenRules) async -> Outcome {
    let caller = nextCaller
    nextCaller += 1
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        enlist(caller, continuation, for: fetch, rules)
      }
    } onCancel: {
      Task { await self.dismiss(caller, from: fetch) }
    }
  }

  /// Discards a token that the server rejected, unless it has already been replaced.
  ///
  /// - Parameter value: the header value that contained it.
  func drop(_ value: HiddenText, of fetch: TokenFetch) {
    guard let token = tokens[fetch], value.text == "Bearer \(token.text.text)" else { return }
    tokens[fetch] = nil
  }

  private typealias Outcome = Result<BearerToken, TokenFetchFailure>

  /// A pending fetch and its callers.
  private struct Wait {
    let task: Task<Void, Never>
    /// Whether it continues without callers.
    let isRenewal: Bool
    var callers: [Int: CheckedContinuation<Outcome, Never>] = [:]
  }

  /// Starts a fetch in the background.
  private func renew(by fetch: TokenFetch, _ rules: TokenRules) {
    guard waits[fetch] == nil, nextRenewals[fetch].map({ $0 <= time.now }) ?? true else { return }
    waits[fetch] = Wait(task: Task { await self.run(fetch, rules) }, isRenewal: true)
  }

  private func enlist(
    _ caller: Int, _ continuation: CheckedContinuation<Outcome, Never>, for fetch: TokenFetch,
    _ rules: TokenRules
  ) {
    guard !Task.isCancelled else {
      return continuation.resume(returning: .failure(.transport(.cancelled)))
    }
    if waits[fetch] == nil {
      waits[fetch] = Wait(task: Task { await self.run(fetch, rules) }, isRenewal: false)
    }
    waits[fetch]?.callers[caller] = continuation
  }

  /// Removes a caller, and cancels the fetch after the last one.
  private func dismiss(_ caller: Int, from fetch: TokenFetch) {
    guard let continuation = waits[fetch]?.callers.removeValue(forKey: caller) else { return }
    continuation.resume(returning: .failure(.transport(.cancelled)))
    guard let wait = waits[fetch], wait.callers.isEmpty, !wait.isRenewal else { return }
    wait.task.cancel()
    waits[fetch] = nil
  }

  private func run(_ fetch: TokenFetch, _ rules: TokenRules) async {
    let outcome: Outcome
    do throws(TokenFetchFailure) {
      outcome = .success(try await endpoint.token(by: fetch, rules))
    } catch {
      outcome = .failure(error)
    }
    // A cancelled fetch has no callers, and another one may be pending.
    guard !Task.isCancelled else { return }
    let now = time.now
    tokens = tokens.filter { $0.value.serves(now) }
    switch outcome {
    case .success(let token):
      tokens[fetch] = token
      nextRenewals[fetch] = nil
    case .failure: nextRenewals[fetch] = now + Self.pauseAfterFailure
    }
    let callers = waits.removeValue(forKey: fetch)?.callers ?? [:]
    for continuation in callers.values {
      continuation.resume(returning: outcome)
    }
  }
}
