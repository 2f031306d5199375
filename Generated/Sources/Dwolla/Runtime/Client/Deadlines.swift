import Dispatch

/// Stops waiting for work that misses its deadline. All calls of a client share one timer, because a timer
/// for each call would cost more than the rest of the call.
///
/// The work and its cancellation handlers run outside of this actor, so that work that blocks delays no other call,
/// and its own call still ends at the deadline.
actor Deadlines {
  private let time: TimeSource
  private var works: [Int: Work] = [:]
  private var nextID = 0
  private var timer: (due: Duration, task: Task<Void, Never>)?

  private struct Work {
    let deadline: Duration
    let cancel: @Sendable () -> Void
    let end: (Interruption) -> Void
  }

  /// Why the caller no longer waits.
  private enum Interruption {
    case expired, cancelled
  }

  /// The outcome of waiting for some work.
  enum Outcome<Value: Sendable>: Sendable {
    case finished(Value)
    /// The deadline passed.
    case expired
    /// The caller was cancelled.
    case cancelled
  }

  init(time: TimeSource) {
    self.time = time
  }

  deinit {
    timer?.task.cancel()
  }

  /// Waits for the result of the work, until its deadline or until the caller is cancelled. Then it cancels
  /// the work and returns without waiting for it to stop.
  func run<Value: Sendable>(
    until deadline: Duration?, _ work: @escaping @Sendable () async -> Value
  ) async -> Outcome<Value> {
    guard let deadline else { return .finished(await work()) }
    guard !Task.isCancelled else { return .cancelled }
    nextID += 1
    let id = nextID
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        start(id, deadline, continuation, work)
      }
    } onCancel: {
      Task { await self.interrupt(id, as: .cancelled) }
    }
  }

  private func start<Value>(
    _ id: Int, _ deadline: Duration, _ continuation: CheckedContinuation<Outcome<Value>, Never>,
    _ work: @escaping @Sendable () async -> Value
  ) {
    // On this actor, so that it starts and ends on the caller's thread: switching threads would cost more
    // than the rest of a call.
    let task = Task {
      let value = await Self.apart(work)
      if self.works.removeValue(forKey: id) != nil {
        continuation.resume(returning: .finished(value))
      }
    }
    works[id] = Work(
      deadline: deadline, cancel: { task.cancel() },
      end: { interruption in
        switch interruption {
        case .expired: continuation.resume(returning: .expired)
        case .cancelled: continuation.resume(returning: .cancelled)
        }
      })
    setTimer(to: deadline)
  }

  #if compiler(>=6.2)
    @concurrent
  #endif
  private nonisolated static func apart<Value>(
    _ work: @Sendable () async -> Value
  ) async -> Value {
    await work()
  }

  private func interrupt(_ id: Int, as interruption: Interruption) {
    guard let work = works.removeValue(forKey: id) else { return }
    work.end(interruption)
    Self.cancelApart(work.cancel)
  }

  /// Cancellation handlers run on the thread that cancels, and may block it.
  private static func cancelApart(_ cancel: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: cancel)
  }

  /// Makes sure that the timer fires at the deadline or earlier.
  private func setTimer(to deadline: Duration) {
    if let timer, timer.due <= deadline { return }
    if let timer { Self.cancelApart { timer.task.cancel() } }
    let task = Task { [weak self, time] in
      do {
        try await time.sleep(for: max(.zero, deadline - time.now))
      } catch {
        return
      }
      await self?.ring(deadline)
    }
    timer = (deadline, task)
  }

  private func ring(_ due: Duration) {
    guard timer?.due == due else { return }
    timer = nil
    let now = time.now
    var next: Duration?
    for (id, work) in works {
      if work.deadline <= now {
        interrupt(id, as: .expired)
      } else {
        next = min(next ?? work.deadline, work.deadline)
      }
    }
    if let next { setTimer(to: next) }
  }
}
