import Diagnostics

/// Looks at the places of many files of a package, and at each folder around them once.
struct OutputSurvey {
  private let output: OutputFolder
  /// What is in the place of a folder, or of one around it; nil for folders.
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
