public import Diagnostics

/// Reads a document and every file that it refers to.
///
/// Only files in the folder of the document, and below it, are read; nothing is read from the network.
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

    public init() {}
  }

  public var limits: Limits

  public init(limits: Limits = Limits()) { self.limits = limits }

  /// - Parameters:
  ///   - path: the file to start from.
  ///   - diagnostics: receives warnings and errors, each at its place: all of one file in the order of
  ///     its lines, and the files in the order in which they are reached.
  /// - Returns: the document, or nil where errors leave nothing to generate from. A returned document
  ///   can come with errors; then nothing is to be generated either.
  public func load(path: String, diagnostics: inout DiagnosticList) -> Document? {
    var files = InputFiles(rootPath: path, limits: limits)
    do throws(Diagnostic) {
      let root = try files.readRoot(path).root
      let version = try VersionDetection.version(of: root)
      let context = LoadingContext(
        version: version, limits: limits,
        references: ReferenceResolver(files: files, maximumChain: limits.maximumReferenceChain))
      var document = DocumentParser(context: context).document(root)
      document?.sources.files = context.references.files.sources
      diagnostics.append(contentsOf: context.sortedDiagnostics)
      return document
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
