/// Measures workloads alternately, so that other work on the machine affects all of them.
struct InterleavedRounds {
  /// The workloads. The first one is the floor.
  let workloads: [Workload]
  private let repetitions = 500

  /// Runs as many rounds as fit into the time, but at least three.
  func measure(for time: Duration) async throws -> CallCosts {
    let end = ContinuousClock.now + time
    _ = try await round()  // Fills caches, and fetches the tokens.
    var rounds: [[Duration]] = []
    while rounds.count < 3 || ContinuousClock.now < end {
      rounds.append(try await round())
    }
    return CallCosts(workloads: workloads, rounds: rounds)
  }

  /// The cost of one run of each workload.
  private func round() async throws -> [Duration] {
    var costs: [Duration] = []
    for workload in workloads {
      let start = ProcessorTime.now
      try await workload.run(repetitions)
      costs.append((ProcessorTime.now - start) / repetitions)
    }
    return costs
  }
}
