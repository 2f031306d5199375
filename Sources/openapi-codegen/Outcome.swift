import APIChanges
import ArgumentParser
import Diagnostics

/// What a command came to: its lines for standard output, and whether it is a success.
struct Outcome {
  var isSuccess: Bool
  var lines: [String]
  /// What changed for callers, where something did.
  var changes: ChangeReport?
  /// The path of the description that they come from.
  var specification: String?

  static func success(_ lines: [String]) -> Self { Self(isSuccess: true, lines: lines) }
  static func failure(_ lines: [String] = []) -> Self { Self(isSuccess: false, lines: lines) }

  /// Prints the lines, and ends the command with the status 1 when it is a failure.
  func end() throws {
    for line in lines { print(line.inTerminal) }
    if !isSuccess { throw ExitCode.failure }
  }
}
