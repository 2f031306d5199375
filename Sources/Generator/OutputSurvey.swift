import Diagnostics

/// Checks what occupies the paths of many files, and of each enclosing folder once.
struct OutputSurvey {
  private let output: OutputFolder
  /// What occupies the path of a folder, or of one that encloses it; `nil` for folders.
  private var folders: [PackagePath: OutputFolder.Occupant?] = [:]

  init(of output: OutputFolder) { self.output = output }

  mutating func occupant(of path: PackagePath) throws(Diagnostic) -> OutputFolder.Occupant {
    if let found = try occupantOfFolder(around: path) { return found }
    return try output.occupantInFolder(of: path)
  }

  private mutating func occupantOfFolder(
    around path: PackagePath
  ) throws(Diagnostic) -> OutputFolder.Occupant? {
    guard let folder = path.folder else { return nil }
    if let known = folders[folder] { return known }
    let found = try output.occupantOfFolder(around: path)
    folders[folder] = .some(found)
    return found
  }
}
