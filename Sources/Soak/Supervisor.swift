import Diagnostics
import Foundation
import Fuzzing

/// Starts workers, records how they exit, and continues after an input that crashed one.
struct Supervisor {
  private let command: SoakCommand
  private let corpus: Corpus
  private var tally = Tally()

  /// The number of inputs for a worker. It is limited, because a process keeps memory across inputs.
  private static let batch = 1000

  init(_ command: SoakCommand) {
    self.command = command
    corpus = command.files.isEmpty ? command.corpus : Corpus(folders: [])
  }

  /// - Returns: whether there were no findings.
  mutating func run() throws -> Bool {
    guard corpus.count > 0 else {
      print("there are no documents to make inputs from")
      return false
    }
    print("\(command.count) inputs from \(corpus.count) documents, seed \(command.seed)")
    let end = command.first + command.count
    var next = command.first
    while next < end {
      let run = try WorkerRun(
        arguments(first: next, count: min(Self.batch, end - next)), bounds: command.bounds)
      tally.add(run)
      if let last = run.lastNumber, run.failure != nil {
        try save(last, "ended the process: \(run.failure ?? "")")
        next = last + 1
      } else if let failure = run.failure {
        print("a worker failed before its first input: \(failure)")
        return false
      } else {
        next += Self.batch
      }
      for (number, text) in run.findings { try save(number, text) }
    }
    print(tally.summary)
    let isParsed = try ParsedSample(corpus: corpus, seed: command.seed)
      .check(tally.packages, count: command.parsed)
    return tally.failures == 0 && isParsed
  }

  mutating func tryFiles() throws -> Bool {
    for path in command.files {
      let run = try WorkerRun(
        [
          "--worker", "--try", path, "--seconds", "\(command.seconds)", "--memory",
          "\(command.memory)",
        ],
        bounds: command.bounds)
      tally.add(run)
      print("\(path): \(run.failure ?? run.description)")
      for (_, text) in run.findings { print("  \(text)") }
    }
    return tally.failures == 0
  }

  private func arguments(first: Int, count: Int) -> [String] {
    let folders = command.folders.flatMap { ["--corpus", $0] }
    return [
      "--worker", "--first", "\(first)", "--count", "\(count)", "--seed", "\(command.seed)",
      "--seconds", "\(command.seconds)", "--memory", "\(command.memory)",
    ] + folders
  }

  private func save(_ number: Int, _ problem: String) throws {
    let input = FuzzInput(corpus, seed: command.seed, number: number)
    let folder = URL(fileURLWithPath: command.findings)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let ending = input.file.path.hasSuffix(".json") ? "json" : "yaml"
    let path = folder.appendingPathComponent("\(command.seed)-\(number).\(ending)")
    try Data(input.file.bytes).write(to: path)
    print("input \(number), of \(input.origin): \(problem); it is in \(path.relativePath)")
  }
}
