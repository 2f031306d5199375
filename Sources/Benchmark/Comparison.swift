#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Workloads that are measured in turns with the floor, so that what else the machine does falls on
/// all of them.
struct Comparison {
  var floor: Workload
  var workloads: [Workload]

  /// As many rounds as come to an end in the time, and at least three.
  func measure(for time: Duration) throws -> Results {
    let end = ContinuousClock.now + time
    _ = try round()  // Fills caches, and the folders that are up to date from here on.
    var rounds: [[Cost]] = []
    while rounds.count < 3 || ContinuousClock.now < end { rounds.append(try round()) }
    return Results(workloads: [floor] + workloads, costs: rounds)
  }

  /// The cost of the floor, and then those of the workloads.
  private func round() throws -> [Cost] {
    try ([floor] + workloads).map { workload in
      defer {
        if let folder = workload.newFolder { try? FileManager.default.removeItem(atPath: folder) }
      }
      return try ChildProcess.run(workload.command)
    }
  }
}
