public import Dwolla
import Foundation
public import HTTPTypes

/// A transport for tests that responds without a network, and records the requests.
///
/// It responds to every operation with an example of its first documented success, unless
/// `respond(to:with:)` sets another response. It also responds to token requests. A mock can be
/// used by concurrent tasks. Tests that run in parallel should each create their own.
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

  /// Creates a mock.
  ///
  /// - Parameter operations: the default responses.
  public init(operations: [Operation]) {
    self.operations = operations
  }

  // MARK: Responses

  /// Responds to an operation with a closure.
  ///
  /// - Parameter respond: receives the typed request of each attempt, possibly from concurrent
  ///   tasks. Its errors count as broken connections.
  public func respond<Request: OperationRequest>(
    to operation: Request.Type,
    by respond: @escaping @Sendable (Request) async throws -> MockResponse
  ) {
    let name = Request.operation.name
    set(
      Responder { request in
        guard let request = request as? Request else {
          throw TransportError.invalidRequest(
            "the mock responds to '\(name)' with a closure, but the call has no typed request")
        }
        return try await respond(request)
      }, for: name)
  }

  /// Responds to the attempts of an operation with these responses in order. The last one stays.
  public func respond<Request: OperationRequest>(
    to operation: Request.Type, with first: MockResponse, _ others: MockResponse...
  ) {
    set(Responder(first, others), for: Request.operation.name)
  }

  /// Responds to all operations without their own response.
  public func respondToOthers(with first: MockResponse, _ others: MockResponse...) {
    state.withLock { $0.others = Responder(first, others) }
  }

  /// Responds to token requests.
  public func respondToTokenRequests(with first: MockResponse, _ others: MockResponse...) {
    state.withLock { $0.tokens = Responder(first, others) }
  }

  /// Expects these calls in this order, and no others, and responds to them. Each attempt is a
  /// separate step. An unexpected call fails.
  public func follow(_ steps: Step...) {
    state.withLock { $0.script = MockScript(steps) }
  }

  /// The deviations from the steps of `follow`. Check at the end of a test that there are none.
  public var scriptProblems: [String] { state.withLock { $0.script?.problems ?? [] } }

  private func set(_ responder: Responder, for name: String) {
    state.withLock { $0.responders[name] = responder }
  }

  // MARK: Recorded requests

  /// Returns the calls to an operation, one for each attempt, in order.
  public func calls<Request: OperationRequest>(of operation: Request.Type) -> [Call<Request>] {
    sent.compactMap { sent in
      (sent.typedRequest as? Request).map { Call(request: $0, sent: sent) }
    }
  }

  /// All requests except token requests, in order.
  public var sent: [Sent] { state.withLock { $0.sent } }

  /// The token requests, in order.
  public var tokenRequests: [Sent] { state.withLock { $0.tokenRequests } }

  /// Clears the recorded requests, and keeps the responses.
  public func forgetCalls() {
    state.withLock { state in
      state.sent = []
      state.tokenRequests = []
    }
  }

  // MARK: The transport

  /// - Throws: `TransportError.invalidRequest` if there is no response, with a hint.
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
      let chosen =
        if let scripted { scripted } else {
          try await responder?.next(context.request) ?? .example
        }
      response = try await examples(of: sent, context.operation).response(for: chosen, request)
    } else {
      let responder = state.withLock { state in
        state.tokenRequests.append(sent)
        return state.tokens
      }
      response = try await MockResponseSource.tokens.response(
        for: responder?.next(nil) ?? .example, request)
    }
    return (
      HTTPResponse(status: response.status, headerFields: response.headers), .data(response.body)
    )
  }

  /// The examples of the operation by name, or by its request if a link is followed.
  private func examples(of sent: Sent, _ called: OperationDescription) -> MockResponseSource {
    let operation =
      operations.first { $0.name == called.name } ?? operations.first { $0.matches(sent) }
    return MockResponseSource(name: "\(called)", examples: operation?.examples ?? [])
  }
}
