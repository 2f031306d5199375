/// A command whose cost is measured.
struct Workload {
  /// What the project wants it to cost at most.
  struct Aim {
    /// Times the floor.
    var ratio: Double
    var mebibytes: Double?
  }

  var name: String
  var command: [String]
  var output: Output?
  var aim: Aim?

  /// The folder that the command is told to write to.
  enum Output {
    case same(String)
    /// Its own folder in each round. None is removed before the end: the file system ext4 takes
    /// far longer to make files after others were deleted.
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
