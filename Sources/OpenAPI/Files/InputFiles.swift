internal import Diagnostics
internal import Overlays
internal import YAML

/// The files of one run: each one is read once, and only from the folders that files may be read from.
struct InputFiles {
  /// A file that was read, and its value.
  struct Input {
    var source: SourceFile
    var root: Node
  }

  /// Why a file that is referred to cannot be used.
  enum Failure: Error {
    case outside
    case tooManyFiles
    case file(FileReader.Failure)
    /// The diagnostic in the file itself.
    case malformed(Diagnostic)
  }

  private let reader = FileReader()
  private let limits: DocumentLoader.Limits
  /// The document's own, and those that the user names.
  private let folders: [String]
  /// Those that are read instead of one web address each.
  private let namedFiles: Set<String>
  /// The local copies of files at URLs.
  private(set) var copies: WebCopies
  private var bytesLeft: Int
  /// By path as displayed, since asking the file system takes longer than anything else here.
  private var canonicalPaths: [String: String] = [:]
  private var inputs: [String: Result<Input, Failure>] = [:]
  /// The order in which the files were reached, by the path of their `SourceFile`.
  private(set) var order: [String: Int] = [:]
  private var roots: [ObjectIdentifier: Node] = [:]
  /// The document to start from, by its path as displayed and without links.
  private var start = (path: "", canonical: "")
  /// What changed the document: references in them count from the document.
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

  /// The document to start from; links may lead anywhere here, since the user has named the file.
  mutating func readRoot(_ path: String) throws(Diagnostic) {
    start = (path, reader.canonicalPath(path))
    inputs[start.canonical] = .success(try named(read(start.canonical, displayedAs: path), path))
  }

  /// The document to start from, whose text is at hand.
  mutating func parseRoot(_ file: SourceFile) throws(Diagnostic) {
    start = (file.path, reader.canonicalPath(file.path))
    let result =
      file.bytes.count > bytesLeft ? .failure(.file(.tooLarge)) : parse(file)
    bytesLeft -= file.bytes.count
    inputs[start.canonical] = .success(try named(result, file.path))
  }

  /// The document's value after overlays have changed it, which is what references see from then on.
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

  /// The address that the document says it has (3.2): references by it lead to the document.
  private mutating func readOwnAddress(of root: Node) {
    guard let address = root.mapping?["$self"]?.string, WebCopies.isAddress(address),
      copies.paths[address] == nil
    else { return }
    copies.paths[address] = start.path
  }

  /// The path from which references in a file count.
  func base(of file: SourceFile) -> String {
    overlays.contains { $0 === file } ? start.path : file.path
  }

  /// A file that the user names.
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

  /// A file that a reference names.
  mutating func read(_ path: String) -> Result<Input, Failure> {
    let canonical = canonicalPaths[path] ?? reader.canonicalPath(path)
    canonicalPaths[path] = canonical
    if let known = inputs[canonical] { return known }
    let result = readInside(canonical, displayedAs: path)
    inputs[canonical] = result
    return result
  }

  /// All that were read, in the order in which they were reached.
  var sources: [DocumentSources.File] {
    inputs.values.compactMap { try? $0.get() }
      .map { DocumentSources.File(source: $0.source, root: $0.root) }
      .sorted { order[$0.source.path, default: 0] < order[$1.source.path, default: 0] }
  }

  /// The value of a file that was read.
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

  /// Text has no zero bytes, unless a byte order mark says that it is UTF-16.
  private func isBinary(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1024)
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { return false }
    return start.contains(0)
  }
}
