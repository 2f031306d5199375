/// When nobody waits any longer for what a body holds.
nonisolated struct ReadingLimit: Sendable {
  let time: TimeSource
  /// How long the call may take, and when that is over; `nil` if it may take any time.
  let timeout: Duration
  let deadline: Duration?

  /// - Throws: `cancelled` and `timedOut`.
  func check(_ call: CallRecord) throws(CallFailure) {
    if Task.isCancelled { throw .cancelled(call) }
    if let deadline, deadline <= time.now { throw .timedOut(call, after: timeout) }
  }
}
