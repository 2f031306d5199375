/// The tokens of a client. Calls that need the same token at once share one fetch.
actor TokenStore {
  private let transport: any HTTPTransport
  private var tokens: [TokenFetch: BearerToken] = [:]
  private var fetches: [TokenFetch: Fetch] = [:]
  private var nextCaller = 0

  init(transport: any HTTPTransport) {
    self.transport = transport
  }

  /// A token that holds, kept or new.
  func token(for request: TokenFetch) async throws(TokenFetchFailure) -> HiddenText {
    if let token = tokens[request], token.isFresh { return token.text }
    let caller = nextCaller
    nextCaller += 1
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        enlist(caller, continuation, for: request)
      }
    } onCancel: {
      Task { await self.dismiss(caller, from: request) }
    }
    return try result.get().text
  }

  private typealias Outcome = Result<BearerToken, TokenFetchFailure>

  /// A fetch under way, and who waits for it.
  private struct Fetch {
    let task: Task<Void, Never>
    var callers: [Int: CheckedContinuation<Outcome, Never>]
  }

  private func enlist(
    _ caller: Int, _ continuation: CheckedContinuation<Outcome, Never>, for request: TokenFetch
  ) {
    guard !Task.isCancelled else {
      return continuation.resume(returning: .failure(.transport(.cancelled)))
    }
    let task = fetches[request]?.task ?? Task { await self.fetch(request) }
    fetches[request, default: Fetch(task: task, callers: [:])].callers[caller] = continuation
  }

  /// Lets a caller go; when the last one has gone, the fetch is given up.
  private func dismiss(_ caller: Int, from request: TokenFetch) {
    guard let continuation = fetches[request]?.callers.removeValue(forKey: caller) else { return }
    continuation.resume(returning: .failure(.transport(.cancelled)))
    guard let fetch = fetches[request], fetch.callers.isEmpty else { return }
    fetch.task.cancel()
    fetches[request] = nil
  }

  private func fetch(_ request: TokenFetch) async {
    let outcome: Outcome
    do throws(TokenFetchFailure) {
      outcome = .success(try await request.send(by: transport))
    } catch {
      outcome = .failure(error)
    }
    // A fetch that was given up has no callers, and another one may be under way.
    guard !Task.isCancelled else { return }
    tokens = tokens.filter(\.value.isFresh)
    if case .success(let token) = outcome, token.isFresh { tokens[request] = token }
    let callers = fetches.removeValue(forKey: request)?.callers ?? [:]
    for continuation in callers.values {
      continuation.resume(returning: outcome)
    }
  }
}
