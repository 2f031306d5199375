import ArgumentParser
import ClientModel
import Diagnostics
import Generator

/// The options that say from what a client is made, and which parts of it.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A configuration file in YAML.",
      discussion: """
        Its keys are specification, output, layout (package or sources), access (public, package or \
        internal), name, client (the client type's name where it is another one), include and exclude (each with tags, operations and paths), acronyms, \
        documentation and tests (false for none of them), warnings (codes, each off or error), roots, copies, \
        overlays, limits and accepted (breaking changes that may pass); \
        its paths count from its own folder. The options below come before what it says.
        """,
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    help: ArgumentHelp("The OpenAPI document.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var spec: String?

  /// What build tool plugins found beside the configuration.
  @Option(help: .hidden)
  var defaultSpec: String?

  @Option(
    help: ArgumentHelp(
      "The name of the package, its module and its client type, in UpperCamelCase.",
      valueName: "name"))
  var name: String?

  @Option(
    name: .customLong("tag"),
    help: ArgumentHelp(
      "Only operations with this tag; can be repeated.",
      discussion:
        "With --tag, --operation or --path, the configuration's 'include' does not count.",
      valueName: "tag"))
  var tags: [String] = []

  @Option(
    name: .customLong("operation"),
    help: ArgumentHelp(
      "The operation with this operationId, beside those of the tags; can be repeated.",
      valueName: "id"))
  var operations: [String] = []

  @Option(
    name: .customLong("path"),
    help: ArgumentHelp(
      "The operations of this path, or with '*' at its end, of all that begin so; can be repeated.",
      valueName: "path"))
  var paths: [String] = []

  @Option(
    name: .customLong("exclude-tag"),
    help: ArgumentHelp(
      "No operation with this tag; can be repeated.",
      discussion: "With any of these three, the configuration's 'exclude' does not count.",
      valueName: "tag"))
  var excludedTags: [String] = []

  @Option(
    name: .customLong("exclude-operation"),
    help: ArgumentHelp(
      "Not the operation with this operationId; can be repeated.", valueName: "id"))
  var excludedOperations: [String] = []

  @Option(
    name: .customLong("exclude-path"),
    help: ArgumentHelp("No operation of these paths; can be repeated.", valueName: "path"))
  var excludedPaths: [String] = []

  @Option(
    name: .customLong("acronym"),
    help: ArgumentHelp(
      "A word to write in capitals in names, beside the usual ones; can be repeated.",
      valueName: "word"))
  var acronyms: [String] = []

  @OptionGroup var overlays: OverlayOptions
  @OptionGroup var references: ReferenceOptions
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard config != nil || spec != nil else {
      throw ValidationError(
        "Nothing to read: give --config with a configuration file, or --spec with an OpenAPI document."
      )
    }
    do throws(Diagnostic) {
      _ = try name.map { name throws(Diagnostic) in try ClientName(name) }
    } catch {
      let notes = error.notes.map { " (\($0.message))" }.joined()
      throw ValidationError("--name: \(error.message)\(notes).")
    }
  }

  /// The configuration file's settings for one client below those of the command line.
  func configuration(diagnostics: inout DiagnosticList) -> CodegenConfiguration? {
    guard let config else { return applied(to: CodegenConfiguration()) }
    return CodegenConfiguration(path: config, named: givenName, diagnostics: &diagnostics)
      .map(applied)
  }

  /// The same for all clients that the file lists, where none is named.
  func configurations(diagnostics: inout DiagnosticList) -> [CodegenConfiguration]? {
    guard let config, givenName == nil else {
      return configuration(diagnostics: &diagnostics).map { [$0] }
    }
    return CodegenConfiguration.all(path: config, diagnostics: &diagnostics)?.map(applied)
  }

  private var givenName: ClientName? { name.flatMap { try? ClientName($0) } }

  private func applied(to configuration: CodegenConfiguration) -> CodegenConfiguration {
    var configuration = configuration
    configuration.specification = spec ?? configuration.specification ?? defaultSpec
    configuration.name = givenName ?? configuration.name
    let include = OperationFilter(tags: tags, operations: operations, paths: paths)
    if !include.isEmpty { configuration.include = include }
    let exclude = OperationFilter(
      tags: excludedTags, operations: excludedOperations, paths: excludedPaths)
    if !exclude.isEmpty { configuration.exclude = exclude }
    if !acronyms.isEmpty { configuration.acronyms = acronyms }
    configuration.overlays = overlays.applied(to: configuration.overlays)
    configuration.roots = references.applied(to: configuration.roots)
    configuration.copies = references.applied(to: configuration.copies)
    configuration.limits = limits.applied(to: configuration.limits)
    return configuration
  }
}

extension CodegenConfiguration {
  /// - Parameter diagnostics: receives an error when no document is named.
  func pipeline(diagnostics: inout DiagnosticList) -> Pipeline? {
    guard let specification else {
      diagnostics.append(missing("specification", option: "--spec"))
      return nil
    }
    return pipeline(of: specification)
  }

  func pipeline(of specification: String) -> Pipeline {
    var pipeline = Pipeline(
      specification: specification, name: name,
      acronyms: acronyms, documentation: documentation, hasTests: hasTests,
      hasFunctions: hasFunctions, runtime: runtime, warnings: warnings, roots: roots,
      copies: copies,
      overlays: overlays, limits: limits)
    pipeline.names = names
    pipeline.types = types
    pipeline.client = client
    pipeline.pagination = pagination
    pipeline.include = include
    pipeline.exclude = exclude
    pipeline.layout = layout
    pipeline.access = access
    pipeline.runtime.isShared = sharesRuntime
    return pipeline
  }

  func missing(_ key: String, option: String) -> Diagnostic {
    .error(
      code: .configurationMissing,
      "the configuration has no '\(key)'", at: location, hint: "add it, or give \(option)")
  }
}
