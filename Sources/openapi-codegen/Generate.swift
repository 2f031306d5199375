import APIChanges
import ArgumentParser
import ClientModel
import Diagnostics
import Generator

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Generate a client: a package, or sources for an existing target.",
    discussion: """
      Writes the files that differ, and removes files of an earlier run that are no longer generated. \
      The generator never changes a file that it did not write; .openapi-codegen.json in the package \
      lists the files that it wrote. After an error, the package is unchanged.

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

  @Flag(help: "Write nothing. Show the differences, and fail if there are any.")
  var check = false

  @Flag(help: "Overwrite generated files that were edited by hand.")
  var overwrite = false

  @OptionGroup var changeOptions: ReportOptions
  @OptionGroup var report: DiagnosticOptions

  func validate() throws {
    guard !check || (changeOptions.failOn == .none && changeOptions.format == .text) else {
      throw ValidationError(
        "--check compares files. Remove --fail-on and --format, or use 'diff'.")
    }
    guard !(check && overwrite) else {
      throw ValidationError("--check writes nothing. Remove --overwrite.")
    }
    if output?.isEmpty == true { throw ValidationError("--output is empty.") }
    guard input.config == nil else { return }
    if output == nil { throw ValidationError("Pass --output or --config.") }
    if input.name == nil { throw ValidationError("Pass --name or --config.") }
  }

  func run() throws {
    var diagnostics = DiagnosticList()
    var outcomes = outcomes(diagnostics: &diagnostics)
    try report.write(diagnostics, to: .error)
    if changeOptions.format != .text {
      // A program that reads the report expects nothing else on standard output.
      for index in outcomes.indices {
        try StandardStream.error.put(outcomes[index].lines.map { $0 + "\n" }.joined().utf8)
        if let changes = outcomes[index].changes {
          try changeOptions.write(changes, of: outcomes[index].specification)
        }
        outcomes[index].lines = []
      }
    }
    let whole = Outcome(
      isSuccess: outcomes.allSatisfy(\.isSuccess), lines: outcomes.flatMap(\.lines))
    try whole.end()
    for outcome in outcomes { try changeOptions.end(with: outcome.changes) }
  }

  /// The plans of all clients. None is written before all of them are complete.
  private func outcomes(diagnostics: inout DiagnosticList) -> [Outcome] {
    guard let jobs = jobs(diagnostics: &diagnostics) else { return [.failure()] }
    let generated = jobs.map { $0.generated(diagnostics: &diagnostics) }
    let clients = generated.compactMap { $0 }
    clients.retainUntilExit()
    guard clients.count == generated.count else { return [.failure()] }
    return clients.map { client in
      check
        ? compared(client, diagnostics: &diagnostics) : written(client, diagnostics: &diagnostics)
    }
  }

  private func jobs(diagnostics: inout DiagnosticList) -> [GenerationJob]? {
    guard let configurations = input.configurations(diagnostics: &diagnostics) else { return nil }
    if configurations.count > 1, output != nil || changeOptions.format != .text {
      diagnostics.append(
        .error(
          code: .configurationMissing, "the configuration lists several clients",
          at: configurations[0].location,
          hint: "--output and --format apply to one client: select it with --name"))
      return nil
    }
    let jobs = configurations.map { configuration in
      var configuration = configuration
      layout.apply(to: &configuration)
      return GenerationJob(configuration, output: output, diagnostics: &diagnostics)
    }
    GenerationJob.checkFolders(of: jobs.compactMap { $0 }, diagnostics: &diagnostics)
    return diagnostics.hasErrors ? nil : jobs.compactMap { $0 }
  }

  private func written(_ generated: GeneratedClient, diagnostics: inout DiagnosticList) -> Outcome {
    let start = ContinuousClock.now
    let changes = PackageWriter(folder: generated.job.folder).write(
      generated.files, discardingEdits: overwrite, accepting: generated.job.configuration,
      diagnostics: &diagnostics)
    guard let changes else { return .failure() }
    let duration = generated.duration + (ContinuousClock.now - start)
    let summary = GenerationSummary(generated.client, files: generated.files, duration: duration)
    var outcome = Outcome.success([summary.line] + changes.lines())
    outcome.changes = changes.report
    outcome.specification = generated.job.pipeline.specification
    if changeOptions.format == .text, let report = changes.report {
      outcome.lines += (changeOptions.only == nil ? report : report.onlyBreaking).shortLines()
    }
    return outcome
  }

  private func compared(_ generated: GeneratedClient, diagnostics: inout DiagnosticList) -> Outcome
  {
    let folder = generated.job.folder
    let comparison = PackageWriter(folder: folder).compare(
      generated.files, diagnostics: &diagnostics)
    guard let comparison else { return .failure() }
    if comparison.isClean { return .success(["\(folder) is up to date"]) }
    let count = comparison.differences.count
    return .failure(
      comparison.lines() + ["\(folder): \(count) file\(count == 1 ? "" : "s") out of date"])
  }
}
