import HTTPTypes

/// One call of an operation: its attempts, and what comes between them.
nonisolated struct OperationCall: Sendable {
  private let parts: ClientParts
  private let signer: RequestSigner
  private let server: ServerURL
  private let request: HTTPRequest
  private let body: HTTPBody?
  private let operation: OperationDescription
  /// What the caller gave, for the context of the attempts.
  private let typedRequest: (any OperationRequest)?
  private let isSigned: Bool
  private let attemptTimeout: Duration
  private let rules: TokenRules
  private let retryDecision: RetryDecision

  /// - Parameters:
  ///   - target: the path, with that of the server, and the query.
  ///   - fields: the header fields but for the credential.
  init(
    parts: ClientParts, server: ServerURL, message: RequestMessage, target: RequestTarget,
    fields: HTTPFields, options: RequestOptions
  ) {
    let operation = message.operation
    let configuration = parts.configuration
    let timeout = options.timeout ?? configuration.timeout
    let start = parts.time.now
    let deadline = parts.time.deadline(after: timeout)
    self.parts = parts
    self.server = server
    body = message.body
    signer = message.security.map(parts.signer.with) ?? parts.signer
    self.operation = operation
    typedRequest = message.request
    request = HTTPRequest(
      method: operation.method, scheme: server.scheme, authority: server.authority,
      path: target.text, headerFields: fields)
    isSigned = options.headers[.authorization] != nil
    attemptTimeout = options.attemptTimeout ?? configuration.attemptTimeout
    rules = TokenRules(
      retries: options.retries ?? configuration.retries, attemptTimeout: attemptTimeout,
      timeout: timeout, deadline: deadline, userAgent: parts.userAgent,
      log: CallLog(logger: configuration.logger, operation: operation))
    retryDecision = RetryDecision(
      policy: rules.retries,
      isSafe: operation.method.isIdempotent || fields.hasIdempotencyKey, start: start,
      deadline: deadline)
  }

  /// The answer, of whatever status, within the time that the call may take.
  func answer() async throws(CallFailure) -> ResponseReader {
    let limit = min(rules.timeout, attemptTimeout)
    guard limit > .zero else { throw .timedOut(operation, after: limit) }
    var signature = try await signature()
    var isRenewed = false
    var serverMayHaveActed = false
    var number = 1
    do throws(CallFailure) {
      while true {
        let context = CallContext(
          operation: operation, attempt: number, request: typedRequest)
        let attempt = await attempt(context, signature)
        if attempt.status == 401 { await signer.drop(signature) }
        if !isRenewed, attempt.status == 401, canRepeat,
          let next = try await renewal(of: signature)
        {
          signature = next
          isRenewed = true
        } else {
          guard let outcome = attempt.outcome, canRepeat,
            let pause = retryDecision.pause(after: outcome, attempt: number, now: parts.time.now)
          else { return try attempt.result.get() }
          if !outcome.leftNoTrace { serverMayHaveActed = true }
          rules.log.pause(pause, context)
          try await sleep(for: pause)
        }
        number += 1
      }
    } catch {
      throw serverMayHaveActed ? error.afterActing(on: operation) : error
    }
  }

  private var canRepeat: Bool { body?.isReplayable ?? true }

  private func signature() async throws(CallFailure) -> RequestSignature {
    isSigned ? .none : try await signer.signature(for: operation, at: server, rules)
  }

  private func renewal(of signature: RequestSignature) async throws(CallFailure)
    -> RequestSignature?
  {
    try await signer.renewal(of: signature, for: operation, at: server, rules)
  }

  private func sleep(for pause: Duration) async throws(CallFailure) {
    do {
      try await parts.time.sleep(for: pause)
    } catch {
      throw .cancelled(operation)
    }
  }

  /// Sends the request once, within the time of an attempt and that of the call.
  private func attempt(_ context: CallContext, _ signature: RequestSignature) async -> CallAttempt {
    guard !Task.isCancelled else {
      return CallAttempt(result: .failure(.cancelled(operation)), outcome: nil)
    }
    if let deadline = rules.deadline, deadline <= parts.time.now {
      return CallAttempt(
        result: .failure(.timedOut(operation, after: rules.timeout)), outcome: nil)
    }
    let end = parts.time.deadline(after: attemptTimeout)
    let isLast = rules.deadline.map { deadline in end.map { deadline <= $0 } ?? true } ?? false
    let exchange = HTTPExchange(
      parts: parts, server: server, context: context, signature: signature, log: rules.log)
    let (attempt, isExpired) = await parts.deadlines.run(until: isLast ? rules.deadline : end) {
      [request, body] in
      await exchange.attempt(request, body)
    }
    // What came in the last moment is an answer none the less.
    guard isExpired, case .failure = attempt.result else { return attempt }
    let limit = isLast ? rules.timeout : attemptTimeout
    return CallAttempt(
      result: .failure(.timedOut(operation, after: limit)), outcome: isLast ? nil : .expired)
  }
}

/// How an attempt ended.
nonisolated struct CallAttempt: Sendable {
  let result: Result<ResponseReader, CallFailure>
  /// `nil` for one that no other attempt would make better.
  let outcome: RetryDecision.Outcome?

  /// The status of the answer, if there is one.
  var status: Int? {
    guard case .success(let answer) = result else { return nil }
    return answer.status
  }
}
