import Foundation

/// Reads the chunks of a stream, and reopens it.
nonisolated struct StreamSource: Sendable {
  let body: HTTPBody
  /// The maximum length of an event or a value, in bytes.
  let limit: Int
  /// Waits for chunks and reopens the stream, or `nil` for a stream that is read from memory.
  let call: StreamCall?

  /// The next chunk, or `nil` at the end.
  func next(of chunks: StreamChunks) async throws -> Data? {
    try Task.checkCancellation()
    guard let call else { return try await chunks.next().get() }
    return try await call.next(chunks)
  }

  func sleep(for pause: Duration) async throws {
    try await call?.sleep(pause)
  }

  /// - Returns: `nil` if the server does not respond with a stream.
  func reopened(after id: String?) async throws -> HTTPBody? {
    try await call?.reopen(id)
  }
}

/// The call whose response is the stream.
nonisolated struct StreamCall: Sendable {
  /// Waits for a chunk, up to the timeout.
  var next: @Sendable (StreamChunks) async throws -> Data? = { try await $0.next().get() }
  let sleep: @Sendable (Duration) async throws -> Void
  /// Sends the request again, with the ID of the last event.
  let reopen: @Sendable (String?) async throws -> HTTPBody?
}
