import APIChanges
import ArgumentParser
import Diagnostics
import Generator

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what changed between two versions, and what breaks.",
    discussion: """
      Each version is a package, the manifest of one (.openapi-codegen.json), or an OpenAPI document. \
      A change breaks source where a program that compiles with the old package may not compile with \
      the new one; it breaks on the wire where a program that was built with the old package may fail \
      against a server that follows the new description.

      Examples:
        openapi-codegen diff Generated spec/api.yaml --config spec/codegen.yaml
        openapi-codegen diff 2025.yaml 2026.yaml --format markdown
        openapi-codegen diff old/.openapi-codegen.json Generated --fail-on wire
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  enum Failure: String, ExpressibleByArgument, CaseIterable {
    case breaking, source, wire, none
  }

  @Argument(help: "The old version.", completion: .file())
  var old: String

  @Argument(help: "The new version.", completion: .file())
  var new: String

  @Option(help: "How the report is written.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "With which changes to end with the status 1.",
      discussion: "breaking: those that break source or wire, whichever."))
  var failOn: Failure = .none

  @OptionGroup var client: ComparisonOptions
  @OptionGroup var report: DiagnosticOptions

  func run() throws {
    var diagnostics = DiagnosticList()
    let changes = changes(diagnostics: &diagnostics)
    try report.write(diagnostics, to: .error)
    guard let changes else { throw ExitCode.failure }
    switch format {
    case .text: try StandardStream.output.put(changes.text.utf8)
    case .markdown: try StandardStream.output.put(changes.markdown.utf8)
    case .json: try StandardStream.output.put(changes.json() + "\n".utf8)
    }
    if fails(changes) { throw ExitCode.failure }
  }

  private func fails(_ changes: ChangeReport) -> Bool {
    switch failOn {
    case .breaking: changes.breaksSource || changes.breaksWire
    case .source: changes.breaksSource
    case .wire: changes.breaksWire
    case .none: false
    }
  }

  private func changes(diagnostics: inout DiagnosticList) -> ChangeReport? {
    do throws(Diagnostic) {
      let versions = try (old: ComparedVersion(path: old), new: ComparedVersion(path: new))
      guard let pipeline = client.pipeline(diagnostics: &diagnostics),
        let (old, new) = pipeline.origins(of: versions, diagnostics: &diagnostics)
      else { return nil }
      let titles = PackageOrigin.titles(old, new)
      return ChangeReport(
        from: old.api, called: titles.old, to: new.api, called: titles.new,
        hasOtherChanges: old != new)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
