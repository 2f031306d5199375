import Foundation

/// A finished run of a program.
struct ProgramRun {
  /// -1 for a program that a signal ended.
  let status: Int32
  /// Standard output and standard error, interleaved.
  let output: String

  /// Runs a program in `PATH`.
  init(_ arguments: [String], in folder: String) async throws {
    try await self.init(URL(fileURLWithPath: "/usr/bin/env"), arguments, in: folder)
  }

  /// Does not block the test's thread, because the program may call a server in the test.
  init(_ program: URL, _ arguments: [String], in folder: String) async throws {
    let captured = URL(fileURLWithPath: folder).appendingPathComponent(
      "output-\(UUID().uuidString)")
    try Data().write(to: captured)
    defer { try? FileManager.default.removeItem(at: captured) }
    let handle = try FileHandle(forWritingTo: captured)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = String(decoding: try Data(contentsOf: captured), as: UTF8.self)
  }

  var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }

  /// Errors and warnings of the compiler or SwiftPM.
  var complaints: [String] {
    lines.filter { $0.contains("warning:") || $0.contains("error:") }
  }
}
