#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Measures the cost of generating, compared with a process that only reads libyaml's events of the same files.
///
///     benchmark                 measures, and prints a table
///     benchmark compiling SWIFT measures the cost of compiling the generated package with this command
///     benchmark growth          measures how the time grows with each part of a document
///     benchmark growth VALGRIND counts instructions with this command instead, and fails above the limit
///     benchmark part NAME COUNT prints the document of such a measurement
///     benchmark events FILE…    is the process that only reads events
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
    if arguments.count == 4, arguments[1] == "part", let count = Int(arguments[3]),
      let family = GrowthFamily.all.first(where: { $0.name == arguments[2] })
    {
      return print(family.document(count), terminator: "")
    }
    let generator = try Input.generator(beside: arguments[0])
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    if (2...3).contains(arguments.count), arguments[1] == "growth" {
      let growth = Growth(
        generator: generator, folder: folder, valgrind: arguments.dropFirst(2).first)
      return try growth.report()
    }
    let input = try Input.chosen()
    if arguments.count == 3, arguments[1] == "compiling" {
      let compiling = try Compiling(
        input, generator: generator, folder: folder, swift: arguments[2])
      return print(try compiling.report())
    }
    guard arguments.count == 1 else {
      throw BenchmarkError(
        "usage: benchmark, benchmark compiling SWIFT, benchmark growth [VALGRIND], or benchmark events FILE…"
      )
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
