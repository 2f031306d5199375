import Dispatch

/// Ends the waiting for work that takes too long. One timer serves all calls of a client: a timer for each
/// call would cost more than the rest of the call.
///
/// What others wrote runs elsewhere, the handlers of cancelled tasks too: one that blocks holds up no call,
/// not even its own.
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

  /// Why nobody waits for the work any more.
  private enum Interruption {
    case expired, cancelled
  }

  /// How the waiting for some work ended.
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

  /// Waits for what the work gives, until its deadline or until the caller is cancelled. Then the work is
  /// cancelled, and stops whenever it does.
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
    // On this actor, so that it starts and ends on the caller's thread: changing threads costs more
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

  /// Handlers of cancellation run where it is asked for, and may block.
  private static func cancelApart(_ cancel: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: cancel)
  }

  /// Sees to it that the timer rings at a deadline, or before.
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
