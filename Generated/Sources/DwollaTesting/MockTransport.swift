public import Dwolla
import Foundation
public import HTTPTypes

/// A transport that answers a client's calls without a network, and keeps what was asked: for tests of what
/// calls the client.
///
/// Every operation answers with an example of its first documented success until `respond(to:with:)` says otherwise.
/// Tokens are handed out by themselves. One mock serves any number of tasks at once; tests that run in
/// parallel each make their own.
public nonisolated final class MockTransport: HTTPTransport {
  private let operations: [Operation]
  private let state = Locked(State())

  private struct State {
    var responders: [String: Responder] = [:]
    var others: Responder?
    var tokens: Responder?
    var script: MockScript?
    var sent: [Sent] = []
    var tokenRequests: [Sent] = []
  }

  /// - Parameter operations: what is answered by itself.
  public init(operations: [Operation]) {
    self.operations = operations
  }

  // MARK: What it answers

  /// Answers an operation by a closure, which is given what the caller gave.
  ///
  /// - Parameter respond: called for each attempt, also by several tasks at once. What it throws counts as a
  ///   connection that broke.
  public func respond<Request: OperationRequest>(
    to operation: Request.Type,
    by respond: @escaping @Sendable (Request) async throws -> MockResponse
  ) {
    let name = Request.operation.name
    set(
      Responder { request in
        guard let request = request as? Request else {
          throw TransportError.invalidRequest(
            "the mock answers '\(name)' by a closure, and the call has no request for it")
        }
        return try await respond(request)
      }, for: name)
  }

  /// Answers the attempts of an operation in this order, and with the last answer from then on.
  public func respond<Request: OperationRequest>(
    to operation: Request.Type, with first: MockResponse, _ others: MockResponse...
  ) {
    set(Responder(first, others), for: Request.operation.name)
  }

  /// Answers all operations that have no answer of their own, in place of their examples.
  public func respondToOthers(with first: MockResponse, _ others: MockResponse...) {
    state.withLock { $0.others = Responder(first, others) }
  }

  /// Answers requests for tokens, in place of handing one out.
  public func respondToTokenRequests(with first: MockResponse, _ others: MockResponse...) {
    state.withLock { $0.tokens = Responder(first, others) }
  }

  /// Expects these calls, in this order and no others, and answers them. An attempt that is repeated is a step
  /// of its own. A call that is not the next one fails at once.
  public func follow(_ steps: Step...) {
    state.withLock { $0.script = MockScript(steps) }
  }

  /// What went otherwise than `follow` was told, in words; empty where all steps were taken and nothing else
  /// was called. Look at it at the end of a test.
  public var scriptProblems: [String] { state.withLock { $0.script?.problems ?? [] } }

  private func set(_ responder: Responder, for name: String) {
    state.withLock { $0.responders[name] = responder }
  }

  // MARK: What was asked

  /// What was asked of an operation, one for each attempt, in the order in which they came.
  public func calls<Request: OperationRequest>(of operation: Request.Type) -> [Call<Request>] {
    sent.compactMap { sent in
      (sent.typedRequest as? Request).map { Call(request: $0, sent: sent) }
    }
  }

  /// Every request but those for tokens, in the order in which they came.
  public var sent: [Sent] { state.withLock { $0.sent } }

  /// The requests for tokens, in the order in which they came.
  public var tokenRequests: [Sent] { state.withLock { $0.tokenRequests } }

  /// Forgets what was asked; what it answers stays.
  public func forgetCalls() {
    state.withLock { state in
      state.sent = []
      state.tokenRequests = []
    }
  }

  // MARK: The transport

  /// - Throws: `TransportError.invalidRequest` where it has no answer, which says what to do about it.
  public func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let content = try await body?.collect(upTo: .max) ?? Data()
    let context = CallContext.current
    let sent = Sent(request, content, context)
    let response: Response
    if let context {
      let (scripted, responder) = try state.withLock { state in
        state.sent.append(sent)
        return (
          try state.script?.response(to: context),
          state.responders[context.operation.name] ?? state.others
        )
      }
      let answer =
        if let scripted { scripted } else {
          try await responder?.next(context.request) ?? .example
        }
      response = try await examples(of: sent, context.operation).response(to: answer, request)
    } else {
      let responder = state.withLock { state in
        state.tokenRequests.append(sent)
        return state.tokens
      }
      response = try await MockResponseSource.tokens.response(
        to: responder?.next(nil) ?? .example, request)
    }
    return (
      HTTPResponse(status: response.status, headerFields: response.headers), .data(response.body)
    )
  }

  /// Those of the operation by its name, else by what is sent, as where a link is followed.
  private func examples(of sent: Sent, _ called: OperationDescription) -> MockResponseSource {
    let operation =
      operations.first { $0.name == called.name } ?? operations.first { $0.matches(sent) }
    return MockResponseSource(name: "\(called)", examples: operation?.examples ?? [])
  }
}
