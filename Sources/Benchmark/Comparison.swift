/// Workloads that are measured in turns with the floor, so that what else the machine does falls on
/// all of them.
struct Comparison {
  var floor: Workload
  var workloads: [Workload]

  /// As many rounds as come to an end in the time, and at least three.
  func measure(for time: Duration) throws -> Results {
    let end = ContinuousClock.now + time
    _ = try round(0)  // Fills caches, and the folders that are up to date from here on.
    var rounds: [[Cost]] = []
    while rounds.count < 3 || ContinuousClock.now < end {
      rounds.append(try round(rounds.count + 1))
    }
    return Results(workloads: [floor] + workloads, costs: rounds)
  }

  /// The cost of the floor, and then those of the workloads.
  private func round(_ number: Int) throws -> [Cost] {
    try ([floor] + workloads).map { try ChildProcess.run($0.command(inRound: number)) }
  }
}
