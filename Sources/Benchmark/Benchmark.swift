#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Measures what generating costs, beside a process that does nothing but read libyaml's events of the
/// same files.
///
///     benchmark                 measures, and prints a table
///     benchmark compiling SWIFT what the emitted package costs to compile, with that command
///     benchmark events FILE…    that other process
@main
struct Benchmark {
  static func main() {
    do {
      try run(CommandLine.arguments)
    } catch {
      print("benchmark: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    if arguments.count > 2, arguments[1] == "events" {
      return try EventReading.run(arguments[2...])
    }
    let generator = try Input.generator(beside: arguments[0])
    let input = try Input.chosen()
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    if arguments.count == 3, arguments[1] == "compiling" {
      let compiling = try Compiling(
        input, generator: generator, folder: folder, swift: arguments[2])
      return print(try compiling.report())
    }
    guard arguments.count == 1 else {
      throw BenchmarkError("usage: benchmark, benchmark compiling SWIFT, or benchmark events FILE…")
    }
    let comparison = Comparison(
      floor: input.floor(executable: arguments[0]),
      workloads: input.workloads(generator: generator, folder: folder))
    let results = try comparison.measure(for: .seconds(40))
    print(input.title + "; \(results.rounds) rounds, medians\n")
    print(results.table)
  }
}

struct BenchmarkError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
