import ArgumentParser
import Diagnostics
import Foundation
import Fuzzing

/// `make soak` runs many variants of real documents through the whole pipeline, each with limits for time and memory. It
/// writes nothing.
@main
struct SoakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Feed many broken documents to the generator.",
    discussion: """
      The same seed gives the same inputs. Inputs that crash the generator, or take more than the bounds, are \
      written to the folder of --findings, and make the run fail.
      """)

  @Option(help: "How many inputs are tried.") var count = 100_000
  @Option(help: "The number of the first input.") var first = 0
  @Option(help: "What the inputs are made from.") var seed: UInt64 = 1
  @Option(help: "Seconds of processor time for one input.") var seconds = 2.0
  @Option(help: "Mebibytes of memory for one process.") var memory = 1024
  @Option(help: "How many emitted packages are given to the compiler's parser.") var parsed = 200
  @Option(help: "The folder for inputs that fail.") var findings = "soak-findings"
  @Option(name: .customLong("corpus"), help: "A folder with documents; can be repeated.")
  var folders: [String] = []
  @Option(name: .customLong("try"), help: "Try only these files, each in a separate process.")
  var files: [String] = []
  @Flag(help: .hidden) var worker = false

  func validate() throws {
    guard count > 0, first >= 0, seconds > 0, memory > 0 else {
      throw ValidationError("Numbers have to be above zero.")
    }
  }

  func run() throws {
    if worker {
      try Worker(bounds: bounds).run(self)
      return
    }
    var supervisor = Supervisor(self)
    let isWell = try files.isEmpty ? supervisor.run() : supervisor.tryFiles()
    guard isWell else { throw ExitCode.failure }
  }

  var bounds: Bounds { Bounds(seconds: seconds, bytes: memory << 20) }

  var corpus: Corpus { Corpus(folders: folders.isEmpty ? Self.usualFolders : folders) }

  private static var usualFolders: [String] {
    let specifications = ProcessInfo.processInfo.environment["OPENAPI_SPECS"]
    return ["Tests/Golden"] + (specifications.map { [$0] } ?? [])
  }
}
