import APIChanges
import ArgumentParser
import ClientModel
import Diagnostics
import Generator

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the package of a client, or its sources into a target of yours.",
    discussion: """
      Only files that differ are written, and files of an earlier run that are no longer part of the \
      package are removed. Files that the generator did not write are never touched: which ones it \
      wrote is listed in .openapi-codegen.json in the package. After an error the package is as it \
      was.

      Examples:
        openapi-codegen generate --config spec/codegen.yaml
        openapi-codegen generate --spec api.yaml --name Pets --output Pets
        openapi-codegen generate --config spec/codegen.yaml --check
        openapi-codegen generate --spec api.yaml --name Pets --layout sources --access internal --output Sources/App/Pets
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("The package's folder.", valueName: "folder"), completion: .directory)
  var output: String?

  @OptionGroup var layout: LayoutOptions

  @Flag(help: "Write nothing; show what differs, and fail if something does.")
  var check = false

  @Flag(help: "Replace generated files that were edited by hand.")
  var overwrite = false

  @OptionGroup var changeOptions: ReportOptions
  @OptionGroup var report: DiagnosticOptions

  func validate() throws {
    guard !check || (changeOptions.failOn == .none && changeOptions.format == .text) else {
      throw ValidationError(
        "--check compares files: leave out --fail-on and --format, or use 'diff'.")
    }
    guard !(check && overwrite) else {
      throw ValidationError("--check writes nothing: leave out --overwrite.")
    }
    if output?.isEmpty == true { throw ValidationError("--output is empty.") }
    guard input.config == nil else { return }
    if output == nil { throw ValidationError("Give --output, as there is no --config.") }
    if input.name == nil { throw ValidationError("Give --name, as there is no --config.") }
  }

  func run() throws {
    var diagnostics = DiagnosticList()
    var outcome = outcome(diagnostics: &diagnostics)
    try report.write(diagnostics, to: .error)
    if changeOptions.format != .text {
      // Whoever reads the report reads nothing else on standard output.
      try StandardStream.error.put(outcome.lines.map { $0 + "\n" }.joined().utf8)
      if let changes = outcome.changes {
        try changeOptions.write(changes, of: outcome.specification)
      }
      outcome.lines = []
    }
    try outcome.end()
    try changeOptions.end(with: outcome.changes)
  }

  private func outcome(diagnostics: inout DiagnosticList) -> Outcome {
    guard var configuration = input.configuration(diagnostics: &diagnostics) else {
      return .failure()
    }
    layout.apply(to: &configuration)
    if let problem = configuration.accessProblem { diagnostics.append(problem) }
    let pipeline = configuration.pipeline(diagnostics: &diagnostics)
    let folder = output ?? configuration.outputFolder
    if folder == nil {
      diagnostics.append(configuration.missing("output", option: "--output"))
    }
    if configuration.name == nil {
      diagnostics.append(configuration.missing("name", option: "--name"))
    }
    guard let pipeline, let folder, !diagnostics.hasErrors else { return .failure() }
    return check
      ? compare(pipeline, folder, diagnostics: &diagnostics)
      : write(pipeline, folder, configuration, diagnostics: &diagnostics)
  }

  private func write(
    _ pipeline: Pipeline, _ folder: String, _ configuration: CodegenConfiguration,
    diagnostics: inout DiagnosticList
  ) -> Outcome {
    let start = ContinuousClock.now
    guard let (client, files) = pipeline.package(diagnostics: &diagnostics) else {
      return .failure()
    }
    let writer = PackageWriter(folder: folder)
    let written = writer.write(
      files, discardingEdits: overwrite, accepting: configuration, diagnostics: &diagnostics)
    guard let changes = written else { return .failure() }
    let duration = ContinuousClock.now - start
    let summary = GenerationSummary(client, files: files, duration: duration)
    var outcome = Outcome.success([summary.line] + changes.lines())
    outcome.changes = changes.report
    outcome.specification = pipeline.specification
    if changeOptions.format == .text, let report = changes.report {
      outcome.lines += (changeOptions.only == nil ? report : report.onlyBreaking).shortLines()
    }
    return outcome
  }

  private func compare(
    _ pipeline: Pipeline, _ folder: String, diagnostics: inout DiagnosticList
  ) -> Outcome {
    guard let (_, files) = pipeline.package(diagnostics: &diagnostics),
      let comparison = PackageWriter(folder: folder).compare(files, diagnostics: &diagnostics)
    else { return .failure() }
    if comparison.isClean { return .success(["\(folder) is as generated"]) }
    let count = comparison.differences.count
    return .failure(
      comparison.lines() + ["\(folder): \(count) file\(count == 1 ? "" : "s") not as generated"])
  }
}
