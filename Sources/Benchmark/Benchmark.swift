/// Measures what generating costs, beside a process that does nothing but read libyaml's events of the
/// same files.
///
///     benchmark                 measures, and prints a table
///     benchmark events FILE…    that other process
@main
struct Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count > 2, arguments[1] == "events" {
      return try EventReading.run(arguments[2...])
    }
    guard arguments.count == 1 else {
      throw BenchmarkError("usage: benchmark, or benchmark events FILE…")
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let input = try Input.chosen()
    let comparison = Comparison(
      floor: input.floor(executable: arguments[0]),
      workloads: input.workloads(
        generator: try Input.generator(beside: arguments[0]), folder: folder))
    let results = try comparison.measure(for: .seconds(40))
    print(input.title + "; \(results.rounds) rounds, medians\n")
    print(results.table)
  }
}

struct BenchmarkError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
