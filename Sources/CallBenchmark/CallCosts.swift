import Foundation

/// The cost of each workload in each round.
struct CallCosts {
  /// The first one is the floor.
  let workloads: [Workload]
  /// The durations by round, then by workload.
  let rounds: [[Duration]]

  var table: String {
    let header = "\(rounds.count) rounds, medians".filled(36) + "       µs   × floor   aim"
    return ([header] + workloads.indices.map(line)).joined(separator: "\n")
  }

  private func line(_ index: Int) -> String {
    let microseconds = rounds.map { $0[index] / .microseconds(1) }.median
    // Ratios within a round, in which both ran under the same conditions.
    let ratio = rounds.map { $0[index] / $0[0] }.median
    let aim = workloads[index].aim.map { String(format: "%6.1f", $0) } ?? ""
    return workloads[index].name.filled(36) + String(format: "%9.2f%10.2f", microseconds, ratio)
      + aim
  }
}

extension [Double] {
  /// The median, or 0 without elements.
  var median: Double {
    let values = sorted()
    return values.isEmpty ? 0 : (values[(count - 1) / 2] + values[count / 2]) / 2
  }
}

extension String {
  func filled(_ width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
