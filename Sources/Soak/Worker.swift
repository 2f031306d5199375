import Diagnostics
import Foundation
import Fuzzing

/// Runs inputs sequentially, and prints the number of each one first. If the process ends, the last number is the input
/// that ended it.
struct Worker {
  let bounds: Bounds

  func run(_ command: SoakCommand) throws {
    let corpus = command.files.isEmpty ? command.corpus : nil
    bounds.limitMemory()
    if let corpus {
      for number in command.first..<command.first + command.count {
        try attempt(FuzzInput(corpus, seed: command.seed, number: number).file, number: number)
      }
    } else {
      for (number, path) in command.files.enumerated() {
        guard let data = FileManager.default.contents(atPath: path) else {
          throw CocoaError(.fileNoSuchFile)
        }
        try attempt(SourceFile(path: path, bytes: [UInt8](data)), number: number)
      }
    }
    try put(.end(peakBytes: Bounds.peakBytes))
  }

  private func attempt(_ file: SourceFile, number: Int) throws {
    try put(.start(number: number))
    bounds.startTimer()
    let start = Bounds.processorSeconds
    let trial = Trial(file)
    let seconds = Bounds.processorSeconds - start
    try put(.outcome(isPackage: trial.package != nil, microseconds: Int(seconds * 1_000_000)))
    for finding in trial.findings { try put(.finding(finding)) }
  }

  private func put(_ message: WorkerMessage) throws {
    try FileHandle.standardOutput.write(contentsOf: Data((message.text + "\n").utf8))
  }
}
