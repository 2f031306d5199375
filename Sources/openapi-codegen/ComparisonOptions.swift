import ArgumentParser
import Diagnostics
import Generator

/// How clients are made of the documents that are compared.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file whose name, include, acronyms, overlays, roots, copies and limits count for documents.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "The client's name, that of the package or the new document's title if left out.",
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

  /// For documents whose path is still to be given.
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
    // A document of long ago is compared as it is.
    configuration.warnings = WarningPolicy()
    return configuration
  }
}
