import Foundation

/// A finished run of another program.
struct ProcessResult {
  var status: Int32
  /// Standard output and standard error, interleaved.
  var output: String

  /// - Parameter program: a path, or a name in `PATH`.
  init(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = String(decoding: data, as: UTF8.self)
  }

  /// The distinct lines with problems.
  var problems: [String] {
    var seen: Set<Substring> = []
    return output.split(separator: "\n")
      .filter { $0.contains("error: ") || $0.contains("warning: ") }
      .filter { seen.insert($0).inserted }.map(String.init)
  }
}
