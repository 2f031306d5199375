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
  /// A folder that must not exist when the command starts.
  var newFolder: String?
  var aim: Aim?
}
