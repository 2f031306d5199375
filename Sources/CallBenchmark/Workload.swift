/// A task that is repeated to measure its cost.
struct Workload: Sendable {
  let name: String
  /// The goal for the cost, as a ratio to the floor.
  let aim: Double?
  /// Runs the task this number of times, sequentially.
  let run: @Sendable (_ count: Int) async throws -> Void

  init(
    _ name: String, aim: Double? = nil, once: @escaping @Sendable () async throws -> Void
  ) {
    self.name = name
    self.aim = aim
    run = { count in
      for _ in 0..<count { try await once() }
    }
  }
}
