import Dispatch
import Foundation

/// Measures the cost of a call with the generated client.
///
///     call-benchmark                     measures, and prints tables
///     call-benchmark repeat NAME COUNT   makes this number of calls of one kind, for a profiler
@main
struct CallBenchmark {
  /// Waits on the main thread, because an asynchronous `main` ends it, which crashes valgrind.
  static func main() {
    let finished = DispatchSemaphore(value: 0)
    Task.detached {
      do {
        try await run(Array(CommandLine.arguments.dropFirst()))
      } catch {
        print("call-benchmark: \(error)")
        exit(1)
      }
      finished.signal()
    }
    finished.wait()
  }

  private static func run(_ arguments: [String]) async throws {
    let workloads = [Workload.floor] + (try CallWorkloads.coding + CallWorkloads.calls())
    switch arguments.count {
    case 0:
      print("Processor time of one call, without a network\n")
      print(try await InterleavedRounds(workloads: workloads).measure(for: .seconds(20)).table)
      print("\nCalls per second over the loopback interface\n")
      print(try await LoopbackRates.measure(rounds: 5).table)
    case 3 where arguments[0] == "repeat":
      guard let workload = workloads.first(where: { $0.name == arguments[1] }),
        let count = Int(arguments[2]), count > 0
      else {
        let names = workloads.map { "'\($0.name)'" }.joined(separator: ", ")
        throw BenchmarkError("there is no such workload; there are \(names)")
      }
      try await workload.run(count)
    default:
      throw BenchmarkError("usage: call-benchmark, or call-benchmark repeat NAME COUNT")
    }
  }
}

struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
