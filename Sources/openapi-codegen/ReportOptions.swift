import APIChanges
import ArgumentParser
import Diagnostics
import Generator

/// The options for the report of changes.
struct ReportOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, github
  }

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case breaking
  }

  @Option(
    help: ArgumentHelp(
      "The format of the report on standard output.",
      discussion: "github writes commands that GitHub shows as annotations."))
  var format: Format = .text

  @Option(help: "Report only these changes.")
  var only: Part?

  @Option(
    help: ArgumentHelp(
      "The maximum length of a Markdown report in characters; the rest is counted. GitHub allows 65536.",
      valueName: "count"))
  var maximumLength: Int?

  @Option(
    help: ArgumentHelp(
      "Exit with status 2 on these changes.",
      discussion:
        "source, wire, behaviour, breaking (any of these) or none. Changes that the configuration accepts are ignored.",
      valueName: "axis"),
    transform: ReportOptions.failure)
  var failOn: ChangeFailure = .none

  @Sendable private static func failure(_ name: String) throws -> ChangeFailure {
    guard let failure = ChangeFailure(rawValue: name) else {
      let known = ChangeFailure.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--fail-on must be one of \(known).")
    }
    return failure
  }

  func validate() throws {
    if let maximumLength, maximumLength < 500 {
      throw ValidationError("--maximum-length must be at least 500.")
    }
  }

  /// - Parameter specification: the path of the new document, if it is known.
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

  /// Exits with status 2 if a change matches `--fail-on`.
  func end(with changes: ChangeReport?) throws {
    if changes?.changes.contains(where: failOn.names) == true { throw ExitCode(2) }
  }
}
