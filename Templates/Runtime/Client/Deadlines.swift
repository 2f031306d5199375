/// Cancels work that takes too long. One timer serves all calls of a client: a timer for each
/// call would cost more than the rest of the call.
actor Deadlines {
  private let time: TimeSource
  private var works: [Int: Work] = [:]
  private var nextID = 0
  private var timer: (due: Duration, task: Task<Void, Never>)?

  private struct Work {
    let deadline: Duration
    let cancel: @Sendable () -> Void
    var isExpired = false
  }

  init(time: TimeSource) {
    self.time = time
  }

  deinit {
    timer?.task.cancel()
  }

  /// What the work gives, and whether the deadline passed before it was done. It returns when
  /// the work, which is cancelled then or when the caller is, has stopped.
  func run<Value: Sendable>(
    until deadline: Duration?, _ work: @escaping @Sendable () async -> Value
  ) async -> (value: Value, isExpired: Bool) {
    guard let deadline else { return (await work(), false) }
    // On this actor, so that it starts and ends on the caller's thread: changing threads costs more
    // than the rest of a call. The work itself leaves the actor.
    let task = Task {
      _ = self
      return await work()
    }
    let id = start(deadline) { task.cancel() }
    let value = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    return (value, end(id))
  }

  private func start(_ deadline: Duration, _ cancel: @escaping @Sendable () -> Void) -> Int {
    nextID += 1
    works[nextID] = Work(deadline: deadline, cancel: cancel)
    setTimer(to: deadline)
    return nextID
  }

  /// - Returns: whether the deadline had passed.
  private func end(_ id: Int) -> Bool {
    works.removeValue(forKey: id)?.isExpired ?? false
  }

  /// Sees to it that the timer rings at a deadline, or before.
  private func setTimer(to deadline: Duration) {
    if let timer, timer.due <= deadline { return }
    timer?.task.cancel()
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
    for (id, work) in works where !work.isExpired {
      if work.deadline <= now {
        works[id]?.isExpired = true
        work.cancel()
      } else {
        next = min(next ?? work.deadline, work.deadline)
      }
    }
    if let next { setTimer(to: next) }
  }
}
