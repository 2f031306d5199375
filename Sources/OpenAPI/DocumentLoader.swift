public import Diagnostics
public import Overlays
public import YAML

/// Reads a document and every file that it refers to.
///
/// Only files in the folder of the document and below it are read, and in other folders that the user names;
/// nothing is read from the network: a web address represents a file that the user names.
public struct DocumentLoader: Sendable {
  /// What a document may cost. Each limit that is exceeded is an error.
  public struct Limits: Sendable {
    /// Files that references may reach, the document's own included.
    public var maximumFiles = 10_000
    /// Bytes of all files together.
    public var maximumBytes = 128 << 20
    /// References that lead to one another before something else.
    public var maximumReferenceChain = 64
    /// Schemas inside one another, where no reference is between them.
    public var maximumSchemaDepth = 256

    /// Objects after references are expanded: a reference may lead many operations to the same ones.
    public var maximumObjects = 5_000_000
    /// What applying overlays may cost.
    public var overlays = OverlayLimits()
    /// Errors, and warnings, that are kept of one document.
    public var maximumDiagnostics = DiagnosticList.defaultMaximum
    /// What each file may cost.
    public var file = YAMLReader.Limits()

    public init() {}
  }

  public var limits: Limits
  /// Folders beside that of the document, in which files may be that references lead to.
  public var roots: [String]
  /// The local copies of files that references name by URL.
  public var copies: WebCopies

  /// The paths of overlays, which change the document in their order before it is read further.
  public var overlays: [String]

  public init(
    limits: Limits = Limits(), roots: [String] = [], copies: WebCopies = WebCopies(),
    overlays: [String] = []
  ) {
    self.limits = limits
    self.roots = roots
    self.copies = copies
    self.overlays = overlays
  }

  /// - Parameters:
  ///   - path: the file to start from.
  ///   - diagnostics: receives warnings and errors, each at its place: all of one file in the order of
  ///     its lines, and the files in the order in which they are reached.
  /// - Returns: the document, or nil if errors leave nothing to generate from. A returned document
  ///   can come with errors; then nothing must be generated either.
  public func load(path: String, diagnostics: inout DiagnosticList) -> Document? {
    var files = InputFiles(rootPath: path, roots: roots, copies: copies, limits: limits)
    do throws(Diagnostic) {
      try files.readRoot(path)
      return load(files, diagnostics: &diagnostics)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// As `load(path:diagnostics:)`, with the text of the document at hand: its path says where references start.
  public func load(_ file: SourceFile, diagnostics: inout DiagnosticList) -> Document? {
    var files = InputFiles(rootPath: file.path, roots: roots, copies: copies, limits: limits)
    do throws(Diagnostic) {
      try files.parseRoot(file)
      return load(files, diagnostics: &diagnostics)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private func load(_ files: InputFiles, diagnostics: inout DiagnosticList) -> Document? {
    var files = files
    do throws(Diagnostic) {
      let root = try files.root(changedBy: overlays, diagnostics: &diagnostics)
      let version = try VersionDetection.version(of: root)
      let context = LoadingContext(
        version: version, limits: limits,
        references: ReferenceResolver(files: files, maximumChain: limits.maximumReferenceChain))
      var document = DocumentParser(context: context).document(root)
      var sources = DocumentSources(context.references.files)
      let found = context.sortedDiagnostics
      sources.keepLinks(for: found)
      document?.sources = sources
      diagnostics.append(contentsOf: sources.withReferences(found))
      return document
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
