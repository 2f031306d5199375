import APIChanges
import ArgumentParser
import Diagnostics
import Generator

/// How changes are told, and what comes of them.
struct ReportOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, github
  }

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case breaking
  }

  @Option(
    help: ArgumentHelp(
      "How changes are told, on standard output.",
      discussion: "github: commands that GitHub shows as annotations."))
  var format: Format = .text

  @Option(help: "Tell these changes alone.")
  var only: Part?

  @Option(
    help: ArgumentHelp(
      "The characters that a report in Markdown has at most; the rest is counted. GitHub takes 65536.",
      valueName: "count"))
  var maximumLength: Int?

  @Option(
    help: ArgumentHelp(
      "With which changes to end with the status 2.",
      discussion:
        "source, wire, behaviour, breaking (any of these) or none. What the configuration accepts does not count.",
      valueName: "axis"),
    transform: ReportOptions.failure)
  var failOn: ChangeFailure = .none

  @Sendable private static func failure(_ name: String) throws -> ChangeFailure {
    guard let failure = ChangeFailure(rawValue: name) else {
      let known = ChangeFailure.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--fail-on is one of \(known).")
    }
    return failure
  }

  func validate() throws {
    if let maximumLength, maximumLength < 500 {
      throw ValidationError("--maximum-length is at least 500.")
    }
  }

  /// - Parameter specification: the path of the new description, where it is at hand.
  func write(_ changes: ChangeReport, of specification: String?) throws {
    let report = only == .breaking ? changes.onlyBreaking : changes
    switch format {
    case .text: try StandardStream.output.put(report.text.utf8)
    case .markdown:
      let markdown = MarkdownReport(folding: report, maximumLength: maximumLength)
      try StandardStream.output.put(markdown.text.utf8)
    case .json: try StandardStream.output.put(report.json() + "\n".utf8)
    case .github:
      var annotations = ChangeAnnotations(specification: specification, failure: failOn)
      try StandardStream.output.put(annotations.text(for: report).utf8)
    }
  }

  /// Ends the command with the status 2 where a change is what it is to fail on.
  func end(with changes: ChangeReport?) throws {
    if changes?.changes.contains(where: failOn.names) == true { throw ExitCode(2) }
  }
}
