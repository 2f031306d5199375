import HTTPTypes

/// One call of an operation: its attempts and the delays between them.
nonisolated struct OperationCall: Sendable {
  private let parts: ClientParts
  private let signer: RequestSigner
  private let server: ServerURL
  /// The server that tokens are for. An operation's own server accepts the tokens of the client's
  /// server.
  private let tokenServer: ServerURL
  private let request: HTTPRequest
  private let body: HTTPBody?
  private let operation: OperationDescription
  /// The typed request, for the context of the attempts.
  private let typedRequest: (any OperationRequest)?
  /// The key of all attempts, unless middleware changes it.
  private let key: String?
  private let isSigned: Bool
  private let attemptTimeout: Duration
  private let rules: TokenRules
  private let retryDecision: RetryDecision

  /// - Parameters:
  ///   - target: the path, including the path of the server, and the query.
  ///   - fields: the header fields without the credential.
  init(
    parts: ClientParts, server: ServerURL, message: RequestMessage, target: RequestTarget,
    fields: HTTPFields, options: RequestOptions
  ) {
    let operation = message.operation
    let configuration = parts.configuration
    let timeout = options.timeout ?? configuration.timeout
    let start = parts.time.now
    let deadline = parts.time.deadline(after: timeout, from: start)
    self.parts = parts
    self.server = server
    tokenServer = options.server == nil ? parts.serverURL : server
    body = message.body
    signer = message.security.map(parts.signer.with) ?? parts.signer
    self.operation = operation
    typedRequest = message.request
    request = HTTPRequest(
      method: operation.method, scheme: server.scheme, authority: server.authority,
      path: target.text, headerFields: fields)
    key = fields.idempotencyKey
    isSigned = fields.contains(.authorization)
    attemptTimeout = options.attemptTimeout ?? configuration.attemptTimeout
    rules = TokenRules(
      retries: options.retries ?? configuration.retries, attemptTimeout: attemptTimeout,
      timeout: timeout, deadline: deadline, userAgent: parts.userAgent,
      log: CallLog(logger: configuration.logger, operation: operation))
    retryDecision = RetryDecision(
      policy: rules.retries, start: start, deadline: deadline)
  }

  /// Returns the response, of any status, before the deadline of the call.
  func response() async throws(CallFailure) -> ResponseReader {
    var call = CallRecord(
      operation: operation, attempts: 0, idempotencyKey: key, serverMayHaveActed: .no)
    do throws(CallFailure) {
      var reader = try await lastResponse(&call)
      reader.call = call
      reader.nesting = parts.configuration.maximumNesting
      reader.readingLimit = ReadingLimit(
        time: parts.time, timeout: rules.timeout, deadline: rules.deadline)
      return reader
    } catch {
      var error = error
      error.call = call
      throw error
    }
  }

  /// - Parameter call: receives the record of all attempts.
  private func lastResponse(_ call: inout CallRecord) async throws(CallFailure) -> ResponseReader {
    let limit = min(rules.timeout, attemptTimeout)
    guard limit > .zero else { throw .timedOut(call, after: limit) }
    var signature = try await signature()
    var isRenewed = false
    while true {
      let context = CallContext(
        operation: operation, attempt: call.attempts + 1, request: typedRequest)
      guard !Task.isCancelled else { throw .cancelled(call) }
      if let deadline = rules.deadline, deadline <= parts.time.now {
        throw .timedOut(call, after: rules.timeout)
      }
      let attempt = await attempt(context, signature)
      call.add(attempt.progress)
      if attempt.status == 401 { await signer.drop(signature) }
      if !isRenewed, attempt.status == 401, isReplayable,
        let next = try await renewal(of: signature)
      {
        signature = next
        isRenewed = true
        continue
      }
      guard let outcome = attempt.outcome, retryDecision.wants(outcome), canRepeat(attempt),
        let pause = retryDecision.pause(
          after: outcome, attempt: call.attempts, now: parts.time.now)
      else { return try attempt.result.get() }
      rules.log.pause(pause, context)
      try await sleep(for: pause)
    }
  }

  private var isReplayable: Bool { body?.isReplayable ?? true }

  /// Whether it is safe to send the request again.
  private func canRepeat(_ attempt: CallAttempt) -> Bool {
    guard isReplayable else { return false }
    if attempt.progress.serverMayHaveActed == .no { return true }
    if operation.method.isIdempotent, attempt.progress.isIdempotent { return true }
    // Middleware may have removed or replaced the key.
    return key != nil && attempt.progress.idempotencyKey == key
  }

  private func signature() async throws(CallFailure) -> RequestSignature {
    isSigned ? .none : try await signer.signature(for: operation, at: tokenServer, rules)
  }

  private func renewal(of signature: RequestSignature) async throws(CallFailure)
    -> RequestSignature?
  {
    try await signer.renewal(of: signature, for: operation, at: tokenServer, rules)
  }

  private func sleep(for pause: Duration) async throws(CallFailure) {
    do {
      try await parts.time.sleep(for: pause)
    } catch {
      throw .cancelled(.unsent(operation))
    }
  }

  /// Sends the request once, within the timeouts of an attempt and of the call.
  private func attempt(_ context: CallContext, _ signature: RequestSignature) async -> CallAttempt {
    let end = parts.time.deadline(after: attemptTimeout)
    let isLast = rules.deadline.map { deadline in end.map { deadline <= $0 } ?? true } ?? false
    let exchange = HTTPExchange(
      parts: parts, server: server, context: context, signature: signature, log: rules.log)
    let outcome = await parts.deadlines.run(until: isLast ? rules.deadline : end) {
      [request, body] in
      await exchange.attempt(request, body)
    }
    switch outcome {
    case .finished(let attempt): return attempt
    case .cancelled: return exchange.abandoned(.cancelled(.unsent(operation)), nil)
    case .expired:
      let limit = isLast ? rules.timeout : attemptTimeout
      return exchange.abandoned(
        .timedOut(.unsent(operation), after: limit), isLast ? nil : .expired)
    }
  }
}

/// How an attempt ended.
nonisolated struct CallAttempt: Sendable {
  let result: Result<ResponseReader, CallFailure>
  /// `nil` if a retry would not help.
  let outcome: RetryDecision.Outcome?
  let progress: HTTPExchange.Progress

  /// The status of the response, if there is one.
  var status: Int? {
    guard case .success(let reader) = result else { return nil }
    return reader.status
  }
}

nonisolated extension CallRecord {
  /// Counts an attempt.
  fileprivate mutating func add(_ attempt: HTTPExchange.Progress) {
    attempts += 1
    serverMayHaveActed = max(serverMayHaveActed, attempt.serverMayHaveActed)
    // A later attempt that ended before it was sent has no key.
    idempotencyKey = attempt.idempotencyKey ?? idempotencyKey
  }
}
