public import Diagnostics
public import Overlays
public import YAML

/// Reads a document and all files that it refers to.
///
/// It reads only files below the folder of the document and below other folders that the user names. It never uses the
/// network: the user names local copies of files at URLs.
public struct DocumentLoader: Sendable {
  /// Limits for documents. Exceeding one is an error.
  public struct Limits: Sendable {
    /// The maximum number of files, including the document itself.
    public var maximumFiles = 10_000
    /// The maximum total size of all files, in bytes.
    public var maximumBytes = 128 << 20
    /// The maximum length of a chain of references.
    public var maximumReferenceChain = 64
    /// The maximum nesting of schemas without a reference in between.
    public var maximumSchemaDepth = 256

    /// The maximum number of objects after expanding references, because many operations can refer to the same ones.
    public var maximumObjects = 5_000_000
    /// The limits for overlays.
    public var overlays = OverlayLimits()
    /// The maximum number of errors, and of warnings.
    public var maximumDiagnostics = DiagnosticList.defaultMaximum
    /// The limits for each file.
    public var file = YAMLReader.Limits()

    public init() {}
  }

  public var limits: Limits
  /// Additional folders that references may read files from.
  public var roots: [String]
  /// The local copies of files that references name by URL.
  public var copies: WebCopies

  /// The paths of overlays, which are applied to the document in order.
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
  ///   - path: the path of the document.
  ///   - place: where a configuration names it.
  ///   - diagnostics: receives warnings and errors, sorted by file in the order in which references reach them, and
  ///     then by line.
  /// - Returns: the document, or `nil` if errors leave nothing to generate. If there are errors, do not generate
  ///   anything from a returned document.
  public func load(
    path: String, namedAt place: SourceLocation? = nil, diagnostics: inout DiagnosticList
  ) -> Document? {
    var files = InputFiles(rootPath: path, roots: roots, copies: copies, limits: limits)
    do throws(Diagnostic) {
      try files.readRoot(path)
      return load(files, diagnostics: &diagnostics)
    } catch {
      var error = error
      error.location = error.location ?? place
      diagnostics.append(error)
      return nil
    }
  }

  /// Loads a document from its text. References are relative to its path.
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
