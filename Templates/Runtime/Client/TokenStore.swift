/// The tokens of a client. Calls that need the same token at once share one fetch.
actor TokenStore {
  private let endpoint: TokenEndpoint
  private let lead: Duration
  private let time: TimeSource
  private var tokens: [TokenFetch: BearerToken] = [:]
  private var waits: [TokenFetch: Wait] = [:]
  private var nextCaller = 0
  /// When the next renewal may start after one that failed.
  private var nextRenewals: [TokenFetch: Duration] = [:]

  private static let pauseAfterFailure = Duration.seconds(5)

  /// - Parameter lead: how long before its end a token is renewed.
  init(endpoint: TokenEndpoint, lead: Duration, time: TimeSource) {
    self.endpoint = endpoint
    self.lead = lead
    self.time = time
  }

  /// The token that is there and serves. When it is about to end, the next one is fetched, for
  /// which this call does not wait.
  func kept(for fetch: TokenFetch, _ rules: TokenRules) -> BearerToken? {
    let now = time.now
    guard let token = tokens[fetch], token.serves(now) else { return nil }
    if token.isDue(now, lead: lead) { renew(by: fetch, rules) }
    return token
  }

  /// A new token.
  ///
  /// - Parameter rules: of the call that starts the fetch, which others may wait for as well.
  func fetched(
    by fetch: TokenFetch, _ rules: TokenRules
  ) async throws(TokenFetchFailure) -> BearerToken {
    // It may have come while this call was on its way here.
    if let token = kept(for: fetch, rules) { return token }
    let isJoining = waits[fetch] != nil
    let outcome = await outcome(of: fetch, rules)
    // What another call's policy gave up on, this one's may not.
    if isJoining, case .failure(let failure) = outcome, failure.mayPass,
      rules.retries.maximumAttempts > 1
    {
      return try await self.outcome(of: fetch, rules).get()
    }
    return try outcome.get()
  }

  /// How the fetch under way ends, or one that this call starts.
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

  /// Forgets a token that the server refused, unless there is another one by now.
  ///
  /// - Parameter value: of the header that it was sent in.
  func drop(_ value: HiddenText, of fetch: TokenFetch) {
    guard let token = tokens[fetch], value.text == "Bearer \(token.text.text)" else { return }
    tokens[fetch] = nil
  }

  private typealias Outcome = Result<BearerToken, TokenFetchFailure>

  /// A fetch under way, and who waits for it.
  private struct Wait {
    let task: Task<Void, Never>
    /// Whether it goes on when nobody waits for it.
    let isRenewal: Bool
    var callers: [Int: CheckedContinuation<Outcome, Never>] = [:]
  }

  /// Starts a fetch that nobody waits for.
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

  /// Lets a caller go; when the last one has gone, the fetch is given up.
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
    // A fetch that was given up has no callers, and another one may be under way.
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
