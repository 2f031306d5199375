import APIChanges
import ArgumentParser
import Diagnostics
import Generator

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two versions, and report what breaks callers.",
    discussion: """
      Each version is a package, its manifest (.openapi-codegen.json) or an OpenAPI document; also in a \
      Git revision, as in HEAD~1:Generated, or on standard input, as -. \
      A change breaks source if a program that compiles with the old package may not compile with the \
      new one. It breaks the wire if a program built with the old package may fail against a server that \
      follows the new description. It breaks behaviour if a program compiles, but does something else.

      Exit status: 0; 1 for a document with errors; 2 for changes that --fail-on names.

      Examples:
        openapi-codegen diff Generated spec/api.yaml --config spec/codegen.yaml
        openapi-codegen diff 2025.yaml 2026.yaml --format markdown --maximum-length 60000
        openapi-codegen diff HEAD~1:Generated Generated --only breaking
        openapi-codegen diff --against origin/main spec/api.yaml --fail-on breaking
      """)

  @Argument(
    help: "The old version and the new one, or only the new one with --against.",
    completion: .file())
  var versions: [String]

  @Option(
    help: ArgumentHelp(
      "Compare with the same path in a Git revision.", valueName: "revision"))
  var against: String?

  @OptionGroup var report: ReportOptions
  @OptionGroup var client: ComparisonOptions
  @OptionGroup var diagnosticOptions: DiagnosticOptions

  func validate() throws {
    let count = against == nil ? 2 : 1
    guard versions.count == count else {
      throw ValidationError(
        against == nil
          ? "Pass the old version and the new one, or --against and the new one."
          : "Pass only the new version: --against names the old one.")
    }
    if versions.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Only one version can come from standard input.")
    }
  }

  func run() throws {
    var diagnostics = DiagnosticList()
    let changes = changes(diagnostics: &diagnostics)
    try diagnosticOptions.write(diagnostics, to: .error)
    guard let changes else { throw ExitCode.failure }
    try report.write(changes, of: versions.last)
    try report.end(with: changes)
  }

  private func changes(diagnostics: inout DiagnosticList) -> ChangeReport? {
    do throws(Diagnostic) {
      guard let last = versions.last, let first = versions.first else { return nil }
      let old =
        if let against {
          try ComparedVersion(path: last, at: against)
        } else {
          try ComparedVersion(path: first)
        }
      let new = try ComparedVersion(path: last)
      guard let configuration = client.configuration(diagnostics: &diagnostics) else { return nil }
      let pipeline = configuration.pipeline(of: "")
      guard let (before, after) = pipeline.origins(of: (old, new), diagnostics: &diagnostics)
      else { return nil }
      var changes = PackageOrigin.report(from: before, to: after, hasOtherChanges: before != after)
      diagnostics.append(contentsOf: changes.accept(configuration, of: after))
      return changes
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
