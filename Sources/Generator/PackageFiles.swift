public import Diagnostics
public import Templates

/// A generated package in memory: its files by path. No two paths are the same file on any file system.
public struct PackageFiles: Equatable, Sendable {
  private(set) var contents: [PackagePath: [UInt8]] = [:]
  /// The paths that belong to the user, and are not changed.
  private(set) var kept: Set<PackagePath> = []
  /// The origin of the package, or `nil` if it is unknown.
  public internal(set) var origin: PackageOrigin?
  /// Whether the package has a changelog.
  var hasChangelog = true

  /// - Throws: an error about the first path that is outside of the package, or that collides with another one.
  public init(_ files: [RenderedFile]) throws(Diagnostic) {
    try self.init(files: files.map { ($0.path, $0.bytes) })
  }

  init(_ files: [(path: String, text: String)]) throws(Diagnostic) {
    try self.init(files: files.map { ($0.path, Array($0.text.utf8)) })
  }

  private init(files: [(path: String, bytes: [UInt8])]) throws(Diagnostic) {
    var spellings = [String: PackagePath](minimumCapacity: files.count)
    contents.reserveCapacity(files.count)
    // Checks each folder only once.
    var folders: Set<PackagePath> = []
    for file in files {
      guard let path = PackagePath(file.path) else {
        throw .error(code: .packagePaths, "'\(file.path)' is not a path for a file of the package")
      }
      guard contents.updateValue(file.bytes, forKey: path) == nil else {
        throw .error(code: .packagePaths, "two files of the package have the path '\(path)'")
      }
      let isKnown = path.folder.map { !folders.insert($0).inserted } ?? true
      for name in (isKnown ? [] : path.folders) + [path] {
        let known = spellings.updateValue(name, forKey: name.caseFolded)
        if let known, known != name {
          throw .error(
            code: .packagePaths,
            "'\(known)' and '\(name)' are the same file on file systems that ignore case",
            hint: "rename one of the two in the document")
        }
      }
    }
    guard folders.contains(where: { ($0.folders + [$0]).contains { contents[$0] != nil } }) else {
      return
    }
    for path in contents.keys.sorted() {
      if let file = path.folders.first(where: { contents[$0] != nil }) {
        throw .error(
          code: .packagePaths, "'\(file)' is both a file of the package and the folder of '\(path)'"
        )
      }
    }
  }

  /// The bytes of all files, sorted by path.
  public var texts: [(path: String, bytes: [UInt8])] {
    contents.sorted { $0.key < $1.key }.map { ($0.key.text, $0.value) }
  }

  func replacing(_ path: PackagePath, with bytes: [UInt8]) -> Self {
    var copy = self
    copy.contents[path] = bytes
    return copy
  }

  func keeping(_ path: PackagePath, as bytes: [UInt8]) -> Self {
    var copy = replacing(path, with: bytes)
    copy.kept.insert(path)
    return copy
  }

  public var paths: [PackagePath] { contents.keys.sorted() }

  public var count: Int { contents.count }
}
