/// The costs of all rounds. The floor is the first workload.
struct Results {
  var workloads: [Workload]
  /// The costs by round, then by workload.
  var costs: [[Cost]]

  var rounds: Int { costs.count }

  var table: String {
    let header = "".filled(34) + "  wall ms  × floor   CPU ms  × floor  peak MiB  aim"
    return ([header] + workloads.indices.map(line)).joined(separator: "\n")
  }

  private func line(_ index: Int) -> String {
    let peak = costs.map { Double($0[index].peakBytes) / Double(1 << 20) }.max() ?? 0
    let columns = [
      median { $0[index].wallTime.milliseconds }.text(1, width: 9),
      median { $0[index].wallTime / $0[0].wallTime }.text(2, width: 9),
      median { $0[index].processorTime.milliseconds }.text(1, width: 9),
      median { $0[index].processorTime / $0[0].processorTime }.text(2, width: 9),
      peak.text(1, width: 10),
    ]
    return workloads[index].name.filled(34) + columns.joined() + aim(of: workloads[index])
  }

  /// The median of ratios within a round, in which both processes ran under the same conditions.
  private func median(_ value: ([Cost]) -> Double) -> Double {
    let values = costs.map(value).sorted()
    return values.isEmpty ? 0 : (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
  }

  private func aim(of workload: Workload) -> String {
    guard let aim = workload.aim else { return "" }
    let memory = aim.mebibytes.map { ", \(Int($0)) MiB" } ?? ""
    return "  × \(Int(aim.ratio))" + memory
  }
}

extension String {
  fileprivate func filled(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Double {
  /// The number with fixed decimal places, right-aligned.
  fileprivate func text(_ decimals: Int, width: Int) -> String {
    let scale = decimals == 1 ? 10 : 100
    let scaled = Int((self * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    let text = "\(scaled / scale).\(zeros)\(fraction)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
