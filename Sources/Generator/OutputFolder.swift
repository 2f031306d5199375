import Diagnostics

/// The folder of a package on disk, and the paths of the generator's internal files in it.
struct OutputFolder: Sendable {
  let path: String
  let fileSystem: FileSystem

  /// - Parameter path: the path. Empty for the working folder.
  init(path: String, fileSystem: FileSystem) {
    var path = path.isEmpty ? "." : Substring(path)
    while path.hasSuffix("/") { path = path.dropLast() }
    self.path = String(path)
    self.fileSystem = fileSystem
  }

  /// The file at one of the package's paths.
  enum Occupant: Equatable {
    case nothing
    case file([UInt8])
    /// An item that the generator neither replaces nor writes through, with its description.
    case obstacle(String)
  }

  func place(of path: PackagePath) -> String { self.path + "/" + path.text }

  var manifestPath: String { path + "/" + Manifest.fileName }
  var workFolder: String { path + "/.openapi-codegen.work" }

  func occupant(of path: PackagePath) throws(Diagnostic) -> Occupant {
    if let found = try occupantOfFolder(around: path) { return found }
    return try occupantInFolder(of: path)
  }

  /// What occupies the path of an enclosing folder, or `nil` if all of them are folders.
  func occupantOfFolder(around path: PackagePath) throws(Diagnostic) -> Occupant? {
    for folder in path.folders {
      switch try fileSystem.kind(of: place(of: folder)) {
      case .folder: continue
      case .missing: return .nothing
      case .link: return .obstacle("'\(place(of: folder))' is a symbolic link")
      case .file, .other: return .obstacle("'\(place(of: folder))' is not a folder")
      }
    }
    return nil
  }

  /// - Parameter path: a path whose enclosing folders are known to be folders.
  func occupantInFolder(of path: PackagePath) throws(Diagnostic) -> Occupant {
    switch try fileSystem.kind(of: place(of: path)) {
    case .missing: return .nothing
    case .file: return .file(try fileSystem.contents(of: place(of: path)))
    case .folder: return .obstacle("'\(place(of: path))' is a folder")
    case .link: return .obstacle("'\(place(of: path))' is a symbolic link")
    case .other: return .obstacle("'\(place(of: path))' is not a regular file")
    }
  }

  func manifest() throws(Diagnostic) -> WrittenManifest {
    switch try fileSystem.kind(of: manifestPath) {
    case .missing: return WrittenManifest(bytes: nil, place: manifestPath)
    case .file: break
    case .folder, .link, .other:
      throw .error(code: .packageObstacle, "'\(manifestPath)' is not a regular file")
    }
    return WrittenManifest(
      bytes: try fileSystem.contents(of: manifestPath), place: manifestPath)
  }

  /// Creates the folder and its parents if they are missing.
  /// - Returns: the created folders, innermost first.
  func create() throws(Diagnostic) -> [String] {
    guard !path.isEmpty else { return [] }
    switch try resolvedKind() {
    case .folder: return []
    case .missing: break
    case .file, .link, .other:
      throw .error(code: .packageObstacle, "the output '\(path)' is not a folder")
    }
    var made: [String] = []
    let steps = path.indices.filter { path[$0] == "/" && $0 != path.startIndex }
    for step in steps.map({ String(path[..<$0]) }) + [path]
    where try fileSystem.kind(of: step) == .missing {
      do throws(Diagnostic) {
        try fileSystem.makeFolder(step)
      } catch {
        try remove(made)
        throw error
      }
      made.insert(step, at: 0)
    }
    return made
  }

  /// Removes the empty ones of these folders, in order.
  func remove(_ folders: [String]) throws(Diagnostic) {
    for folder in folders {
      guard try fileSystem.removeFolderIfEmpty(folder) else { return }
    }
  }

  /// The kind of the package's folder. It may be a link, because the user named it.
  private func resolvedKind() throws(Diagnostic) -> FileSystem.Kind {
    let kind = try fileSystem.kind(of: path)
    guard kind == .link else { return kind }
    return try fileSystem.kind(of: path + "/.") == .folder ? .folder : .link
  }
}
