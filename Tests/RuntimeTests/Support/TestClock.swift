import Foundation

/// A clock that advances only when a test advances it.
///
/// `@unchecked`: its state is read and written under the lock alone.
final class TestClock: Clock, @unchecked Sendable {
  typealias Duration = Swift.Duration

  struct Instant: InstantProtocol {
    let offset: Duration

    func advanced(by duration: Duration) -> Self { Self(offset: offset + duration) }
    func duration(to other: Self) -> Duration { other.offset - offset }
    static func < (a: Self, b: Self) -> Bool { a.offset < b.offset }
  }

  private struct Sleeper {
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>
  }

  private let lock = NSLock()
  private var time = Instant(offset: .zero)
  private var sleepers: [Int: Sleeper] = [:]
  private var cancelled: Set<Int> = []
  private var nextID = 0
  private var slept: [Duration] = []
  /// Sleeps up to this long are over at once, and move the time on.
  private let skipped: Duration

  init(skipping skipped: Duration = .zero) {
    self.skipped = skipped
  }

  var now: Instant { lock.withLock { time } }
  let minimumResolution = Duration.zero

  /// How long each sleep was to take, in order.
  var pauses: [Duration] { lock.withLock { slept } }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = lock.withLock {
      nextID += 1
      return nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let outcome: Result<Void, any Error>? = lock.withLock {
          if cancelled.contains(id) || Task.isCancelled { return .failure(CancellationError()) }
          let pause = time.duration(to: deadline)
          slept.append(pause)
          if pause <= skipped {
            time = max(time, deadline)
            return .success(())
          }
          sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
          return nil
        }
        if let outcome { continuation.resume(with: outcome) }
      }
    } onCancel: {
      let sleeper = lock.withLock {
        cancelled.insert(id)
        return sleepers.removeValue(forKey: id)
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Moves the time on, and wakes whom it is time to wake.
  func advance(by duration: Duration) {
    let woken = lock.withLock {
      time = time.advanced(by: duration)
      let due = sleepers.filter { $0.value.deadline <= time }
      for id in due.keys { sleepers[id] = nil }
      return due.values.sorted { $0.deadline < $1.deadline }
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }

  /// Waits until so many tasks sleep.
  func sleepers(_ count: Int) async {
    while lock.withLock({ sleepers.count }) < count { await Task.yield() }
  }
}
