internal import Diagnostics
internal import YAML

/// The files of one run: each one is read once, and only from the root document's folder.
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
  private let folder: String
  private var bytesLeft: Int
  /// By path as displayed, since asking the file system takes longer than anything else here.
  private var canonicalPaths: [String: String] = [:]
  private var inputs: [String: Result<Input, Failure>] = [:]
  /// The order in which the files were reached, by the path of their `SourceFile`.
  private(set) var order: [String: Int] = [:]
  private var roots: [ObjectIdentifier: Node] = [:]

  init(rootPath: String, limits: DocumentLoader.Limits) {
    self.limits = limits
    bytesLeft = limits.maximumBytes
    let folder = FilePath.folder(of: rootPath)
    self.folder = reader.canonicalPath(folder.isEmpty ? "." : folder)
  }

  /// The document to start from; links may lead anywhere here, since the user has named the file.
  mutating func readRoot(_ path: String) throws(Diagnostic) -> Input {
    let canonical = reader.canonicalPath(path)
    switch read(canonical, displayedAs: path) {
    case .success(let input):
      inputs[canonical] = .success(input)
      return input
    case .failure(.file(.tooLarge)):
      throw .error(
        "'\(path)' is too large",
        hint: "all files together may have \(limits.maximumBytes) bytes")
    case .failure(.file(let failure)): throw .error("'\(path)' \(failure.reason)")
    case .failure(.malformed(let diagnostic)): throw diagnostic
    case .failure(.outside), .failure(.tooManyFiles): throw .error("'\(path)' cannot be read")
    }
  }

  /// The file that `reference` names in `file`.
  mutating func read(_ reference: String, from file: SourceFile) -> Result<Input, Failure> {
    let path = FilePath.resolve(reference, from: file.path)
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
    guard canonical.hasPrefix(folder == "/" ? folder : folder + "/") else {
      return .failure(.outside)
    }
    guard inputs.count < limits.maximumFiles else { return .failure(.tooManyFiles) }
    return read(canonical, displayedAs: path)
  }

  private mutating func read(
    _ canonical: String, displayedAs path: String
  ) -> Result<Input, Failure> {
    do throws(FileReader.Failure) {
      let bytes = try reader.read(canonical, limit: bytesLeft)
      bytesLeft -= bytes.count
      return parse(SourceFile(path: path, bytes: bytes))
    } catch {
      return .failure(.file(error))
    }
  }

  private mutating func parse(_ source: SourceFile) -> Result<Input, Failure> {
    order[source.path] = order.count
    if isBinary(source.bytes) {
      return .failure(.malformed(.error("'\(source.path)' is a binary file, not YAML or JSON")))
    }
    do throws(Diagnostic) {
      let input = Input(source: source, root: try YAMLReader().read(source))
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
