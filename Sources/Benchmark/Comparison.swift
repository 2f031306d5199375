/// Measures workloads and the floor alternately, so that other work on the machine affects all of them.
struct Comparison {
  var floor: Workload
  var workloads: [Workload]

  /// Runs as many rounds as fit into the time, but at least three.
  func measure(for time: Duration) throws -> Results {
    let end = ContinuousClock.now + time
    _ = try round(0)  // Fills caches, and the folders that are up to date afterwards.
    var rounds: [[Cost]] = []
    while rounds.count < 3 || ContinuousClock.now < end {
      rounds.append(try round(rounds.count + 1))
    }
    return Results(workloads: [floor] + workloads, costs: rounds)
  }

  /// The costs of the floor and of the workloads.
  private func round(_ number: Int) throws -> [Cost] {
    try ([floor] + workloads).map { try ChildProcess.run($0.command(inRound: number)) }
  }
}
