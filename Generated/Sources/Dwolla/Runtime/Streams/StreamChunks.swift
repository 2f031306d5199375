import Foundation

/// Reads the chunks of a stream on demand in a separate task, so that a caller can stop waiting for a chunk.
nonisolated final class StreamChunks: Sendable {
  private let demands:
    AsyncStream<CheckedContinuation<Result<Data?, any Error>, Never>>.Continuation
  private let reading: Task<Void, Never>

  init(_ body: HTTPBody) {
    let (stream, demands) = AsyncStream.makeStream(
      of: CheckedContinuation<Result<Data?, any Error>, Never>.self)
    self.demands = demands
    reading = Task {
      var chunks = body.makeAsyncIterator()
      for await demand in stream {
        do {
          demand.resume(returning: .success(try await chunks.next()))
        } catch {
          demand.resume(returning: .failure(error))
        }
      }
    }
  }

  deinit { stop() }

  /// Returns the next chunk, or `nil` at the end.
  func next() async -> Result<Data?, any Error> {
    await withCheckedContinuation { demand in
      if case .enqueued = demands.yield(demand) { return }
      demand.resume(returning: .failure(CancellationError()))
    }
  }

  /// Stops reading, even while a chunk is pending.
  func stop() {
    demands.finish()
    reading.cancel()
  }
}
