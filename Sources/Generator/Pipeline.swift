public import ClientModel
public import Diagnostics
public import OpenAPI
public import Templates

/// Generates a package in memory from a document on disk, in stages. It stops after a stage with errors.
public struct Pipeline: Sendable {
  /// The path of the OpenAPI document.
  public var specification: String
  /// The place of that path in the configuration, if any.
  public var specificationPlace: SourceLocation?
  /// The name of the package, or `nil` to derive it from the document's title.
  public var name: ClientName?
  /// The name of the client type, or `nil` for that of the package.
  public var client: ClientName?
  /// The operations to generate, or all if this is empty.
  public var include = OperationFilter()
  /// Operations that are never generated.
  public var exclude = OperationFilter()
  /// Words that names write in capitals, in addition to the usual ones.
  public var acronyms: [String]
  /// The treatment of warnings by code.
  public var warnings: WarningPolicy
  /// Additional folders that references may read files from.
  public var roots: [String]
  /// The local copies of files at URLs.
  public var copies: WebCopies
  /// The paths of overlays, which are applied to the document in order.
  public var overlays: [String]
  public var limits: Limits
  /// Whether the package has documentation pages in addition to its README.
  public var documentation: Bool
  /// Whether the package contains tests.
  public var hasTests: Bool
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions: Bool
  /// Names that replace the defaults from the document.
  public var names: [GivenName] = []
  /// Types that replace the defaults from the document.
  public var types: [GivenType] = []
  /// Paginated lists, in addition to those that the document describes.
  public var pagination: [PaginationChoice] = []
  /// The packages that handwritten extensions of the client import, behind traits.
  public var packages: [ExtensionPackage] = []
  /// The treatment of undocumented properties.
  public var unknownProperties = UnknownProperties.ignore
  /// The defaults of the runtime.
  public var runtime: RuntimeSettings
  /// The layout of the output.
  public var layout = Layout.package
  /// The access level of the declarations. Declarations of a package are public.
  public var access = AccessLevel.public

  public init(
    specification: String, name: ClientName? = nil, acronyms: [String] = [],
    documentation: Bool = true, hasTests: Bool = true, hasFunctions: Bool = false,
    runtime: RuntimeSettings = RuntimeSettings(),
    warnings: WarningPolicy = WarningPolicy(), roots: [String] = [],
    copies: WebCopies = WebCopies(), overlays: [String] = [], limits: Limits = Limits()
  ) {
    self.specification = specification
    self.name = name
    self.acronyms = acronyms
    self.warnings = warnings
    self.roots = roots
    self.copies = copies
    self.overlays = overlays
    self.limits = limits
    self.documentation = documentation
    self.hasTests = hasTests
    self.hasFunctions = hasFunctions
    self.runtime = runtime
  }

  /// - Returns: `nil` after an error in `diagnostics`.
  public func document(diagnostics: inout DiagnosticList) -> Document? {
    let document = loader.load(
      path: specification, namedAt: specificationPlace, diagnostics: &diagnostics)
    diagnostics.apply(warnings)
    guard !diagnostics.hasErrors else {
      diagnostics.joinRepeatedWarnings()
      return nil
    }
    return document
  }

  private var loader: DocumentLoader {
    DocumentLoader(
      limits: limits.document, roots: roots, copies: copies, overlays: overlays)
  }

  /// - Returns: `nil` after an error in `diagnostics`.
  public func client(diagnostics: inout DiagnosticList) -> Client? {
    document(diagnostics: &diagnostics).flatMap { client(of: $0, diagnostics: &diagnostics) }
  }

  /// The origin of the package that would be generated.
  /// - Returns: `nil` after an error in `diagnostics`.
  public func origin(diagnostics: inout DiagnosticList) -> PackageOrigin? {
    guard let document = document(diagnostics: &diagnostics),
      let client = client(of: document, diagnostics: &diagnostics)
    else { return nil }
    return PackageOrigin(client, of: document)
  }

  /// The origin of the package for the text of a document.
  func origin(ofText source: SourceFile, diagnostics: inout DiagnosticList) -> PackageOrigin? {
    let document = loader.load(source, diagnostics: &diagnostics)
    guard let document, !diagnostics.hasErrors,
      let client = client(of: document, diagnostics: &diagnostics)
    else { return nil }
    return PackageOrigin(client, of: document)
  }

  private func client(of document: Document, diagnostics: inout DiagnosticList) -> Client? {
    let name = name ?? ClientName(title: document.info.title)
    var configuration = ClientConfiguration(
      name: (self.client ?? name).text, include: include, exclude: exclude, acronyms: acronyms,
      hasTests: hasTests, hasFunctions: hasFunctions, runtime: runtime,
      limits: limits.client)
    configuration.names = names
    configuration.types = types
    configuration.module = name.text
    configuration.pagination = pagination
    configuration.packages = packages
    configuration.unknownProperties = unknownProperties
    let client = Client(document, configuration: configuration, diagnostics: &diagnostics)
    diagnostics.append(contentsOf: moduleProblems)
    diagnostics.replaceAll(document.sources.withReferences)
    diagnostics.apply(warnings)
    diagnostics.sort(byFiles: document.sources.paths)
    diagnostics.joinRepeatedWarnings()
    return diagnostics.hasErrors ? nil : client
  }

  /// - Returns: `nil` after an error in `diagnostics`.
  public func package(diagnostics: inout DiagnosticList) -> (client: Client, files: PackageFiles)? {
    document(diagnostics: &diagnostics).flatMap { package(of: $0, diagnostics: &diagnostics) }
  }

  /// Generates a package from the text of a document. References are relative to its path.
  public func package(
    of specification: SourceFile, diagnostics: inout DiagnosticList
  ) -> (client: Client, files: PackageFiles)? {
    let document = loader.load(specification, diagnostics: &diagnostics)
    guard let document, !diagnostics.hasErrors else { return nil }
    return package(of: document, diagnostics: &diagnostics)
  }

  /// - Returns: `nil` after an error in `diagnostics`.
  public func package(
    of document: Document, diagnostics: inout DiagnosticList
  ) -> (client: Client, files: PackageFiles)? {
    guard let client = client(of: document, diagnostics: &diagnostics) else { return nil }
    do throws(Diagnostic) {
      let maximum = limits[.output]
      guard let rendered = renderedFiles(client, maximumBytes: maximum) else {
        throw .error(
          code: .limitSize, "the package has more than the allowed \(maximum) bytes",
          hint: "raise the limit 'output' to allow more")
      }
      var files = try PackageFiles(rendered)
      files.origin = PackageOrigin(client, of: document)
      files.hasChangelog = layout == .package
      return (client, files)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Errors for types in modules that the package does not depend on. The user's own targets can depend on any module.
  private var moduleProblems: [Diagnostic] {
    guard layout == .package else { return [] }
    return types.filter { !["Foundation", nil].contains($0.module) }.map { type in
      .error(
        code: .configurationInvalid,
        "the package does not depend on '\(type.module ?? "")', which has '\(type.name)'",
        at: type.location,
        hint:
          "generate the client with 'layout: sources' into a target that does, or put the type into a "
          + "folder of the package and omit the module")
    }
  }

  private func renderedFiles(_ client: Client, maximumBytes maximum: Int) -> [RenderedFile]? {
    switch layout {
    case .package where documentation: renderDocumentedPackage(client, maximumBytes: maximum)
    case .package: renderPackage(client, maximumBytes: maximum)
    case .sources: renderModule(client, access: access, maximumBytes: maximum)
    case .plugin: renderMergedModule(client, access: access, maximumBytes: maximum)
    }
  }
}
