import ArgumentParser
import ClientModel
import Diagnostics
import Generator

/// The options that select the document and the operations of a client.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A configuration file in YAML.",
      discussion: """
        Keys: specification, output, layout (package or sources), runtime (embedded or shared), clients (a list, each with its own keys), pagination, access (public, package or \
        internal), name, client (the name of the client type, if it differs), include and exclude (each with tags, operations and paths), acronyms, \
        documentation and tests (false to omit them), warnings (codes, each off or error), roots, copies, \
        overlays, limits and accepted (reviewed breaking changes). Its paths are relative to its folder. \
        The options below override it.
        """,
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    help: ArgumentHelp("The OpenAPI document.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var spec: String?

  /// The document that a build tool plugin found next to the configuration.
  @Option(help: .hidden)
  var defaultSpec: String?

  @Option(
    help: ArgumentHelp(
      "The name of the package, the module and the client type, in UpperCamelCase.",
      valueName: "name"))
  var name: String?

  @Option(
    name: .customLong("tag"),
    help: ArgumentHelp(
      "Generate only operations with this tag. Repeatable.",
      discussion:
        "--tag, --operation and --path replace 'include' of the configuration.",
      valueName: "tag"))
  var tags: [String] = []

  @Option(
    name: .customLong("operation"),
    help: ArgumentHelp(
      "Also generate the operation with this operationId. Repeatable.",
      valueName: "id"))
  var operations: [String] = []

  @Option(
    name: .customLong("path"),
    help: ArgumentHelp(
      "Also generate the operations of this path; '*' at the end matches all paths that start with it. Repeatable.",
      valueName: "path"))
  var paths: [String] = []

  @Option(
    name: .customLong("exclude-tag"),
    help: ArgumentHelp(
      "Exclude operations with this tag. Repeatable.",
      discussion: "The three --exclude options replace 'exclude' of the configuration.",
      valueName: "tag"))
  var excludedTags: [String] = []

  @Option(
    name: .customLong("exclude-operation"),
    help: ArgumentHelp(
      "Exclude the operation with this operationId. Repeatable.", valueName: "id"))
  var excludedOperations: [String] = []

  @Option(
    name: .customLong("exclude-path"),
    help: ArgumentHelp("Exclude the operations of these paths. Repeatable.", valueName: "path"))
  var excludedPaths: [String] = []

  @Option(
    name: .customLong("acronym"),
    help: ArgumentHelp(
      "An additional word to capitalize in names. Repeatable.",
      valueName: "word"))
  var acronyms: [String] = []

  @OptionGroup var overlays: OverlayOptions
  @OptionGroup var references: ReferenceOptions
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard config != nil || spec != nil else {
      throw ValidationError(
        "Pass --config with a configuration file, or --spec with an OpenAPI document."
      )
    }
    do throws(Diagnostic) {
      _ = try name.map { name throws(Diagnostic) in try ClientName(name) }
    } catch {
      let notes = error.notes.map { " (\($0.message))" }.joined()
      throw ValidationError("--name: \(error.message)\(notes).")
    }
  }

  /// The settings of the configuration file for one client, overridden by those of the command line.
  func configuration(diagnostics: inout DiagnosticList) -> CodegenConfiguration? {
    guard let config else { return applied(to: CodegenConfiguration()) }
    return CodegenConfiguration(path: config, named: givenName, diagnostics: &diagnostics)
      .map(applied)
  }

  /// The settings for all clients that the file lists, if none is selected.
  func configurations(diagnostics: inout DiagnosticList) -> [CodegenConfiguration]? {
    guard let config, givenName == nil else {
      return configuration(diagnostics: &diagnostics).map { [$0] }
    }
    return CodegenConfiguration.all(path: config, diagnostics: &diagnostics)?.map(applied)
  }

  private var givenName: ClientName? { name.flatMap { try? ClientName($0) } }

  private func applied(to configuration: CodegenConfiguration) -> CodegenConfiguration {
    var configuration = configuration
    if spec != nil { configuration.specificationPlace = nil }
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
  /// - Parameter diagnostics: receives an error if there is no document.
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
    pipeline.specificationPlace = specificationPlace
    pipeline.names = names
    pipeline.types = types
    pipeline.client = client
    pipeline.pagination = pagination
    pipeline.packages = packages
    pipeline.unknownProperties = unknownProperties
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
      "the configuration has no '\(key)'", at: location, hint: "add it, or pass \(option)")
  }
}
