import Foundation

/// The chunks of a stream, read when they are asked for, in their own task: so nobody must wait for one that
/// does not come.
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

  /// The next chunk; `nil` if there are no more.
  func next() async -> Result<Data?, any Error> {
    await withCheckedContinuation { demand in
      if case .enqueued = demands.yield(demand) { return }
      demand.resume(returning: .failure(CancellationError()))
    }
  }

  /// Ends the reading, also of a chunk that does not come.
  func stop() {
    demands.finish()
    reading.cancel()
  }
}
