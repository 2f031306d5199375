/// Stops the decoding of a long body when its call has timed out or was cancelled.
nonisolated struct ReadingLimit: Sendable {
  let time: TimeSource
  /// The timeout of the call, and its deadline, or `nil` if it has none.
  let timeout: Duration
  let deadline: Duration?

  /// - Throws: `cancelled` and `timedOut`.
  func check(_ call: CallRecord) throws(CallFailure) {
    if Task.isCancelled { throw .cancelled(call) }
    if let deadline, deadline <= time.now { throw .timedOut(call, after: timeout) }
  }
}
