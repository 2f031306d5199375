import Foundation
import Fuzzing
import Generator

/// Checks generated packages with the compiler's parser.
struct ParsedSample {
  let corpus: Corpus
  let seed: UInt64

  /// - Parameter numbers: the inputs that produced a package.
  /// - Returns: whether every file generated from `count` of these inputs parses.
  func check(_ numbers: [Int], count: Int) throws -> Bool {
    guard count > 0, !numbers.isEmpty else { return true }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("soak-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let step = max(1, numbers.count / count)
    let chosen = stride(from: 0, to: numbers.count, by: step).map { numbers[$0] }
    var paths: [String] = []
    for number in chosen {
      let trial = Trial(FuzzInput(corpus, seed: seed, number: number).file)
      for (path, bytes) in trial.package?.texts ?? []
      where path.hasSuffix(".swift") && !path.contains("/Runtime/") {
        let name = "\(number)-" + path.split(separator: "/").joined(separator: "-")
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        paths.append(file.path)
      }
    }
    let list = folder.appendingPathComponent("files")
    try Data(paths.joined(separator: "\n").utf8).write(to: list)
    let parser = Process()
    parser.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    parser.arguments = ["swiftc", "-frontend", "-parse", "@\(list.path)"]
    try parser.run()
    parser.waitUntilExit()
    let isParsed = parser.terminationStatus == 0
    print(
      "\(paths.count) files of \(chosen.count) packages \(isParsed ? "parse" : "do not all parse")")
    return isParsed
  }
}
