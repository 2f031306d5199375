import Foundation

/// Where the chunks of a stream come from, and from where again.
nonisolated struct StreamSource: Sendable {
  let body: HTTPBody
  /// Of one event or value, in bytes.
  let limit: Int
  /// How a stream waits and is opened again; `nil` for one that is read from memory.
  let call: StreamCall?

  func next(of chunks: inout HTTPBody.AsyncIterator) async throws -> Data? {
    try Task.checkCancellation()
    return try await chunks.next()
  }

  func sleep(for pause: Duration) async throws {
    try await call?.sleep(pause)
  }

  /// - Returns: `nil` where the server does not give a stream again.
  func reopened(after id: String?) async throws -> HTTPBody? {
    try await call?.reopen(id)
  }
}

/// The call that a stream is the response of.
nonisolated struct StreamCall: Sendable {
  let sleep: @Sendable (Duration) async throws -> Void
  /// Sends the request again, with the identifier of the last event.
  let reopen: @Sendable (String?) async throws -> HTTPBody?
}
