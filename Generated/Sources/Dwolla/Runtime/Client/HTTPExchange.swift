import HTTPTypes

/// Sends the request of one attempt through the middleware, and receives the answer.
nonisolated struct HTTPExchange: Sendable {
  let parts: ClientParts
  let server: ServerURL
  let context: CallContext
  let signature: RequestSignature
  let log: CallLog
  /// Whether the request, or a part of it, may have left.
  private let hasLeft = Locked(false)

  func attempt(_ request: HTTPRequest, _ body: HTTPBody?) async -> CallAttempt {
    let operation = context.operation
    let start = parts.time.now
    do {
      let (head, content) = try await send(request, body, parts.configuration.middleware[...])
      let answer = try await answer(head, content)
      log.response(answer.response, context, after: parts.time.now - start)
      return CallAttempt(
        result: .success(answer), outcome: .status(answer.status, answer.headers))
    } catch let error as CallFailure {
      return failed(mayHaveLeft ? error.afterActing(on: operation) : error, nil)
    } catch {
      // What middleware throws afterwards says nothing about the request.
      let error = mayHaveLeft ? TransportError(error).afterResponse : TransportError(error)
      return failed(CallFailure(operation, error), .failure(error))
    }
  }

  private var mayHaveLeft: Bool { hasLeft.withLock { $0 } }

  private func failed(_ error: CallFailure, _ outcome: RetryDecision.Outcome?) -> CallAttempt {
    log.failure(error.problem, context)
    return CallAttempt(result: .failure(error), outcome: outcome)
  }

  private func send(
    _ request: HTTPRequest, _ body: HTTPBody?, _ middleware: ArraySlice<any Middleware>
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard let first = middleware.first else { return try await sendSigned(request, body) }
    return try await first.intercept(request, body: body, context: context) { request, body in
      try await send(request, body, middleware.dropFirst())
    }
  }

  /// The credential is added at the very end, and only for the server that it is for.
  private func sendSigned(
    _ request: HTTPRequest, _ body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard request.scheme == server.scheme, request.authority == server.authority else {
      throw CallFailure.invalidRequest(
        InvalidRequest(
          operation: context.operation, parameter: nil,
          problem: "middleware has changed the server that the request goes to"))
    }
    log.request(request, body, context)
    var signed = request
    signature.sign(&signed)
    return try await CallContext.$current.withValue(context) { [signed] in
      do {
        let answer = try await parts.transport.send(signed, body: body)
        hasLeft.withLock { $0 = true }
        return answer
      } catch {
        if TransportError(error).mayHaveLeft { hasLeft.withLock { $0 = true } }
        throw error
      }
    }
  }

  private func answer(_ head: HTTPResponse, _ content: HTTPBody) async throws -> ResponseReader {
    var response = Response(status: head.status, headers: head.headerFields)
    let operation = context.operation
    let streamed = ResponseReader(operation: operation, response: response, stream: content)
    // Another type is an undocumented answer, the body of which is to be in the error.
    if operation.streamsResponse, head.status.kind == .successful,
      operation.accept.isEmpty || operation.accept.contains(where: streamed.has)
    {
      return streamed
    }
    let limit = parts.configuration.maximumResponseSize
    do {
      response.body = try await content.collect(upTo: limit)
      if head.status.kind != .successful {
        response.body = signature.removed(from: response.body)
      }
    } catch is HTTPBody.TooLarge {
      throw CallFailure.tooLarge(
        ResponseTooLarge(operation: operation, limit: limit, response: response))
    }
    return ResponseReader(operation: operation, response: response)
  }
}
