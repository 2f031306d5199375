/// A command whose cost is measured.
struct Workload {
  /// The goal for the cost.
  struct Aim {
    /// The ratio to the floor.
    var ratio: Double
    var mebibytes: Double?
  }

  var name: String
  var command: [String]
  var output: Output?
  var aim: Aim?

  /// The output folder of the command.
  enum Output {
    case same(String)
    /// A new folder in each round. No folder is removed before the end, because ext4 creates files much more slowly
    /// after deletions.
    case new(String)
  }

  func command(inRound round: Int) -> [String] {
    switch output {
    case .same(let folder): command + ["--output", folder]
    case .new(let folder): command + ["--output", "\(folder)-\(round)"]
    case nil: command
    }
  }
}
