internal import Diagnostics
internal import Overlays
internal import YAML

/// The files of a run. Each file is read once, and only from allowed folders.
struct InputFiles {
  /// A file and its parsed value.
  struct Input {
    var source: SourceFile
    var root: Node
  }

  /// The reason why a referenced file cannot be used.
  enum Failure: Error {
    case outside
    case tooManyFiles
    case file(FileReader.Failure)
    /// A syntax error in the file.
    case malformed(Diagnostic)
  }

  private let reader = FileReader()
  private let limits: DocumentLoader.Limits
  /// The folder of the document, and those that the user names.
  private let folders: [String]
  /// Local copies of individual URLs.
  private let namedFiles: Set<String>
  /// The local copies of files at URLs.
  private(set) var copies: WebCopies
  private var bytesLeft: Int
  /// Canonical paths by displayed path. A cache, because asking the file system is slow.
  private var canonicalPaths: [String: String] = [:]
  private var inputs: [String: Result<Input, Failure>] = [:]
  /// The order in which references reach the files, by the path of their `SourceFile`.
  private(set) var order: [String: Int] = [:]
  private var roots: [ObjectIdentifier: Node] = [:]
  /// The displayed and the canonical path of the document.
  private var start = (path: "", canonical: "")
  /// The overlays. References in them are relative to the document.
  private(set) var overlays: [SourceFile] = []

  init(rootPath: String, roots: [String], copies: WebCopies, limits: DocumentLoader.Limits) {
    self.limits = limits
    self.copies = copies
    bytesLeft = limits.maximumBytes
    let folder = FilePath.folder(of: rootPath)
    let named = [folder.isEmpty ? "." : folder] + roots + copies.folders
    folders = named.map(reader.canonicalPath)
    namedFiles = Set(copies.files.map(reader.canonicalPath))
  }

  /// Reads the document. It may be a link to any file, because the user named it.
  mutating func readRoot(_ path: String) throws(Diagnostic) {
    start = (path, reader.canonicalPath(path))
    inputs[start.canonical] = .success(try named(read(start.canonical, displayedAs: path), path))
  }

  /// Parses the document from its text.
  mutating func parseRoot(_ file: SourceFile) throws(Diagnostic) {
    start = (file.path, reader.canonicalPath(file.path))
    let result =
      file.bytes.count > bytesLeft ? .failure(.file(.tooLarge)) : parse(file)
    bytesLeft -= file.bytes.count
    inputs[start.canonical] = .success(try named(result, file.path))
  }

  /// Applies overlays to the document. References see the result.
  mutating func root(
    changedBy paths: [String], diagnostics: inout DiagnosticList
  ) throws(Diagnostic) -> Node {
    var input = try named(inputs[start.canonical] ?? .failure(.file(.missing)), start.path)
    defer { readOwnAddress(of: input.root) }
    guard !paths.isEmpty else { return input.root }
    var application = OverlayApplication(to: input.root, limits: limits.overlays)
    for path in paths {
      let file = try named(read(reader.canonicalPath(path), displayedAs: path), path)
      overlays.append(file.source)
      var found: [Diagnostic] = []
      let overlay = Overlay(file.root, diagnostics: &found)
      diagnostics.append(contentsOf: found)
      if let overlay { application.apply(overlay) }
    }
    diagnostics.append(contentsOf: application.diagnostics)
    input.root = application.root
    inputs[start.canonical] = .success(input)
    for file in [input.source] + overlays { roots[ObjectIdentifier(file)] = input.root }
    return input.root
  }

  /// Reads `$self` of the document (3.2). References to this URL refer to the document.
  private mutating func readOwnAddress(of root: Node) {
    guard let address = root.mapping?["$self"]?.string, WebCopies.isAddress(address),
      copies.paths[address] == nil
    else { return }
    copies.paths[address] = start.path
  }

  /// The base path of references in a file.
  func base(of file: SourceFile) -> String {
    overlays.contains { $0 === file } ? start.path : file.path
  }

  /// Reads a file that the user names.
  private func named(
    _ result: Result<Input, Failure>, _ path: String
  ) throws(Diagnostic) -> Input {
    switch result {
    case .success(let input): return input
    case .failure(.file(.tooLarge)):
      throw .error(
        code: .limitSize,
        "'\(path)' is too large",
        hint:
          "all files together may have \(limits.maximumBytes) bytes; raise the limit 'bytes' to allow more"
      )
    case .failure(.file(let failure)):
      throw .error(code: .fileUnreadable, "'\(path)' \(failure.reason)")
    case .failure(.malformed(let diagnostic)): throw diagnostic
    case .failure(.outside), .failure(.tooManyFiles):
      throw .error(code: .fileUnreadable, "'\(path)' cannot be read")
    }
  }

  /// Reads a file that a reference names.
  mutating func read(_ path: String) -> Result<Input, Failure> {
    let canonical = canonicalPaths[path] ?? reader.canonicalPath(path)
    canonicalPaths[path] = canonical
    if let known = inputs[canonical] { return known }
    let result = readInside(canonical, displayedAs: path)
    inputs[canonical] = result
    return result
  }

  /// All files, in the order in which references reach them.
  var sources: [DocumentSources.File] {
    inputs.values.compactMap { try? $0.get() }
      .map { DocumentSources.File(source: $0.source, root: $0.root) }
      .sorted { order[$0.source.path, default: 0] < order[$1.source.path, default: 0] }
  }

  /// The parsed value of a file.
  func root(of file: SourceFile) -> Node? { roots[ObjectIdentifier(file)] }

  private mutating func readInside(
    _ canonical: String, displayedAs path: String
  ) -> Result<Input, Failure> {
    let folder =
      namedFiles.contains(canonical)
      ? String(FilePath.folder(of: canonical).dropLast())
      : folders.first { canonical.hasPrefix($0 == "/" ? $0 : $0 + "/") }
    guard let folder else { return .failure(.outside) }
    guard inputs.count < limits.maximumFiles else { return .failure(.tooManyFiles) }
    return read(canonical, below: folder, displayedAs: path)
  }

  private mutating func read(
    _ canonical: String, below folder: String = "/", displayedAs path: String
  ) -> Result<Input, Failure> {
    do throws(FileReader.Failure) {
      let bytes = try reader.bytes(of: canonical, below: folder, limit: bytesLeft)
      bytesLeft -= bytes.count
      return parse(SourceFile(path: path, bytes: bytes))
    } catch {
      return .failure(.file(error))
    }
  }

  private mutating func parse(_ source: SourceFile) -> Result<Input, Failure> {
    order[source.path] = order.count
    if isBinary(source.bytes) {
      return .failure(
        .malformed(
          .error(code: .yamlEncoding, "'\(source.path)' is a binary file, not YAML or JSON")))
    }
    do throws(Diagnostic) {
      let input = Input(source: source, root: try YAMLReader(limits: limits.file).read(source))
      roots[ObjectIdentifier(source)] = input.root
      return .success(input)
    } catch {
      return .failure(.malformed(error))
    }
  }

  /// Whether the file is binary: it has zero bytes, and no byte order mark of UTF-16.
  private func isBinary(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1024)
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { return false }
    return start.contains(0)
  }
}
