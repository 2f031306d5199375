import Foundation
import HTTPTypes

/// Sends the request of one attempt through the middleware, and receives the response.
///
/// A class, because the functions of an attempt and the closures of its middleware share it.
nonisolated final class HTTPExchange: Sendable {
  private let parts: ClientParts
  private let server: ServerURL
  private let context: CallContext
  private let signature: RequestSignature
  private let log: CallLog
  private let progress = Locked(Progress())

  init(
    parts: ClientParts, server: ServerURL, context: CallContext, signature: RequestSignature,
    log: CallLog
  ) {
    self.parts = parts
    self.server = server
    self.context = context
    self.signature = signature
    self.log = log
  }

  /// The progress of the request.
  struct Progress: Sendable {
    var serverMayHaveActed = ServerAction.no
    /// The key that was sent, or `nil` before that.
    var idempotencyKey: String?
    /// Whether a part of the request may have been sent.
    var hasLeft = false
    /// Whether all sent requests were idempotent. Middleware may change the method.
    var isIdempotent = true
    /// The credential of the client or the caller. Never shown.
    fileprivate var authorization: HiddenText?
  }

  func attempt(_ request: HTTPRequest, _ body: HTTPBody?) async -> CallAttempt {
    let start = parts.time.now
    do {
      let (head, content) = try await send(request, body, parts.configuration.middleware[...])
      let reader = try await reader(head, content)
      log.response(reader.response, context, after: parts.time.now - start)
      return ended(.success(reader), .status(reader.status, reader.headers))
    } catch let error as CallFailure {
      return failed(error, nil)
    } catch {
      // An error that middleware throws afterwards does not tell whether the request was sent.
      let hasLeft = progress.withLock(\.hasLeft)
      let error = hasLeft ? TransportError(error).afterResponse : TransportError(error)
      return failed(CallFailure(error, .unsent(context.operation)), .failure(error))
    }
  }

  /// The outcome of an attempt that the caller no longer waits for.
  func abandoned(
    _ failure: CallFailure, _ outcome: RetryDecision.Outcome?
  ) -> CallAttempt {
    failed(failure, outcome)
  }

  private func failed(_ error: CallFailure, _ outcome: RetryDecision.Outcome?) -> CallAttempt {
    log.failure(error.problem, context)
    return ended(.failure(error), outcome)
  }

  private func ended(
    _ result: Result<ResponseReader, CallFailure>, _ outcome: RetryDecision.Outcome?
  ) -> CallAttempt {
    CallAttempt(result: result, outcome: outcome, progress: progress.withLock { $0 })
  }

  private func send(
    _ request: HTTPRequest, _ body: HTTPBody?, _ middleware: ArraySlice<any Middleware>
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard let first = middleware.first else { return try await sendSigned(request, body) }
    return try await first.intercept(request, body: body, context: context) { request, body in
      try await self.send(request, body, middleware.dropFirst())
    }
  }

  /// Adds the credential after all middleware, and only if the request still goes to its server.
  private func sendSigned(
    _ request: HTTPRequest, _ body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard request.scheme == server.scheme, request.authority == server.authority else {
      throw refusal("middleware redirected the request to another server")
    }
    if let name = request.headerFields.reservedName {
      throw refusal(HTTPFields.refusal(ofHeader: name), name)
    }
    log.request(request, body, context)
    var signed = request
    signature.sign(&signed)
    let authorization = signed.headerFields.value(of: .authorization).map { Hidden($0) }
    progress.withLock { $0.authorization = authorization }
    return try await CallContext.$current.withValue(context) { [signed] in
      try await sendNoting(signed, body)
    }
  }

  /// Records what the server may have received, as middleware may send more than once.
  private func sendNoting(
    _ request: HTTPRequest, _ body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let key = request.headerFields.idempotencyKey
    let before = progress.withLock { progress in
      defer {
        // Until the status is known.
        progress.serverMayHaveActed = max(progress.serverMayHaveActed, .maybe)
        progress.hasLeft = true
        progress.isIdempotent = progress.isIdempotent && request.method.isIdempotent
        progress.idempotencyKey = key
      }
      return progress
    }
    do {
      let (response, content) = try await parts.transport.send(request, body: body)
      try response.checkFraming()
      let action = ServerAction(status: response.status.code, hasKey: key != nil)
      progress.withLock { progress in
        progress.serverMayHaveActed = max(before.serverMayHaveActed, action)
      }
      return (response, content)
    } catch {
      if !TransportError(error).mayHaveLeft {
        progress.withLock { progress in
          progress.serverMayHaveActed = before.serverMayHaveActed
          progress.hasLeft = before.hasLeft
          progress.isIdempotent = before.isIdempotent
        }
      }
      throw error
    }
  }

  private func refusal(_ problem: String, _ header: String? = nil) -> CallFailure {
    .invalidRequest(
      InvalidRequest(call: .unsent(context.operation), parameter: header, problem: problem))
  }

  private func reader(_ head: HTTPResponse, _ content: HTTPBody) async throws -> ResponseReader {
    var response = Response(status: head.status, headers: head.headerFields)
    let operation = context.operation
    let isSuccess = response.status.kind == .successful
    if isSuccess, !operation.streamed.isEmpty {
      let streamed = ResponseReader(operation: operation, response: response, stream: content)
      // Other media types are undocumented responses, whose error contains the body.
      if streamed.isStreamed { return streamed }
    }
    let limit = parts.configuration.maximumResponseSize
    do {
      response.body = try await content.collect(upTo: limit)
      if !isSuccess { response.body = withoutSecrets(response.body) }
    } catch is HTTPBody.TooLarge {
      throw CallFailure.tooLarge(
        ResponseTooLarge(call: .unsent(operation), limit: limit, response: response))
    }
    return ResponseReader(operation: operation, response: response)
  }

  /// The body of a failure without the credentials of the request.
  private func withoutSecrets(_ body: Data) -> Data {
    guard !body.isEmpty else { return body }
    var secrets = signature.secrets
    // The caller or middleware may have set another one.
    if let authorization = progress.withLock(\.authorization), authorization != signature.value {
      secrets += RequestSignature.secrets(of: authorization.text)
    }
    return SecretRemoval.removing(secrets, from: body)
  }
}
