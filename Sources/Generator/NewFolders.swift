/// The folders around many files, each of which is met once: most files are in a folder that others are in too.
struct NewFolders {
  private var known: Set<PackagePath> = []

  /// The folders around a file that are around none before it, the outermost first.
  mutating func around(_ path: PackagePath) -> [PackagePath] {
    guard let folder = path.folder, !known.contains(folder) else { return [] }
    return path.folders.filter { known.insert($0).inserted }
  }
}
