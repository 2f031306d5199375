import ArgumentParser
import Diagnostics
import Generator
import OpenAPI

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check whether a client can be generated from a document.",
    discussion: """
      Reads the document with all files that it refers to, and generates the client of all operations \
      without writing it. With --diagnostics json, standard output is the array of errors and warnings.
      """)

  @Argument(
    help: ArgumentHelp("The OpenAPI document.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var document: String

  @OptionGroup var overlays: OverlayOptions
  @OptionGroup var references: ReferenceOptions
  @OptionGroup var limits: LimitOptions
  @OptionGroup var report: DiagnosticOptions

  func run() throws {
    var diagnostics = DiagnosticList()
    let pipeline = Pipeline(
      specification: document, roots: references.roots,
      copies: references.applied(to: WebCopies()), overlays: overlays.paths,
      limits: limits.applied(to: Limits()))
    let client = pipeline.client(diagnostics: &diagnostics)
    switch report.diagnostics {
    case .json, .github: try report.write(diagnostics, to: .output)
    case .text: try report.write(diagnostics, to: .error)
    }
    let summary = diagnostics.summary
    let lines = ["\(document): " + (summary.isEmpty ? "no errors, no warnings" : summary)]
    let shown = report.diagnostics == .text ? lines : []
    try (client == nil ? Outcome.failure(shown) : .success(shown)).end()
  }
}
