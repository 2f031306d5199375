import Foundation

/// Where the chunks of a stream come from, and from where again.
nonisolated struct StreamSource: Sendable {
  let body: HTTPBody
  /// Of one event or value, in bytes.
  let limit: Int
  /// How a stream waits and is opened again; `nil` for one that is read from memory.
  let call: StreamCall?

  /// The next chunk; `nil` if there are no more.
  func next(of chunks: StreamChunks) async throws -> Data? {
    try Task.checkCancellation()
    guard let call else { return try await chunks.next().get() }
    return try await call.next(chunks)
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
  /// Waits for a chunk as long as one may take.
  var next: @Sendable (StreamChunks) async throws -> Data? = { try await $0.next().get() }
  let sleep: @Sendable (Duration) async throws -> Void
  /// Sends the request again, with the identifier of the last event.
  let reopen: @Sendable (String?) async throws -> HTTPBody?
}
