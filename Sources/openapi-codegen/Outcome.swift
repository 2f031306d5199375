import APIChanges
import ArgumentParser
import Diagnostics

/// The outcome of a command: its lines for standard output, and whether it succeeded.
struct Outcome {
  var isSuccess: Bool
  var lines: [String]
  /// The changes for callers, if there are any.
  var changes: ChangeReport?
  /// The path of the document with the changes.
  var specification: String?

  static func success(_ lines: [String]) -> Self { Self(isSuccess: true, lines: lines) }
  static func failure(_ lines: [String] = []) -> Self { Self(isSuccess: false, lines: lines) }

  /// Prints the lines, and exits with status 1 after a failure.
  func end() throws {
    for line in lines { print(line.inTerminal) }
    if !isSuccess { throw ExitCode.failure }
  }
}
