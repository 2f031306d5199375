import Dwolla

/// Finds the answer to each attempt.
nonisolated struct Responder: Sendable {
  private let respond: @Sendable ((any OperationRequest)?) async throws -> MockResponse

  init(
    _ respond: @escaping @Sendable ((any OperationRequest)?) async throws -> MockResponse
  ) {
    self.respond = respond
  }

  /// The answers in their order, and the last one from then on.
  init(_ first: MockResponse, _ others: [MockResponse]) {
    let rest = Locked(([first] + others)[...])
    self.init { _ in
      rest.withLock { rest in
        (rest.count > 1 ? rest.popFirst() : rest.first) ?? first
      }
    }
  }

  /// - Parameter request: what the caller gave, if it is known.
  func next(_ request: (any OperationRequest)?) async throws -> MockResponse {
    try await respond(request)
  }
}
