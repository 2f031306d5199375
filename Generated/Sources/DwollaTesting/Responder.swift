import Dwolla

/// Finds the response to each attempt.
nonisolated struct Responder: Sendable {
  private let respond: @Sendable ((any OperationRequest)?) async throws -> MockResponse

  init(
    _ respond: @escaping @Sendable ((any OperationRequest)?) async throws -> MockResponse
  ) {
    self.respond = respond
  }

  /// Uses the responses in order. The last one stays.
  init(_ first: MockResponse, _ others: [MockResponse]) {
    let rest = Locked(([first] + others)[...])
    self.init { _ in
      rest.withLock { rest in
        (rest.count > 1 ? rest.popFirst() : rest.first) ?? first
      }
    }
  }

  /// - Parameter request: the typed request, if it is known.
  func next(_ request: (any OperationRequest)?) async throws -> MockResponse {
    try await respond(request)
  }
}
