import ArgumentParser
import Diagnostics
import Generator

/// The options for generating clients from the compared documents.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file for documents: its name, include, acronyms, overlays, roots, copies and limits apply.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "The client's name. Defaults to the name of the package, or the title of the new document.",
      valueName: "name"))
  var name: String?

  @OptionGroup var references: ReferenceOptions
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    do throws(Diagnostic) {
      _ = try name.map { name throws(Diagnostic) in try ClientName(name) }
    } catch {
      throw ValidationError("--name: \(error.message).")
    }
  }

  /// The pipeline for documents whose path is unknown yet.
  func configuration(diagnostics: inout DiagnosticList) -> CodegenConfiguration? {
    var configuration = CodegenConfiguration()
    let name = name.flatMap { try? ClientName($0) }
    if let config {
      guard
        let read = CodegenConfiguration(path: config, named: name, diagnostics: &diagnostics)
      else { return nil }
      configuration = read
    }
    configuration.name = name ?? configuration.name
    configuration.roots = references.applied(to: configuration.roots)
    configuration.copies = references.applied(to: configuration.copies)
    configuration.limits = limits.applied(to: configuration.limits)
    // An old document is compared without the warning policy.
    configuration.warnings = WarningPolicy()
    return configuration
  }
}
