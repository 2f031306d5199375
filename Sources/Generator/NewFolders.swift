/// Returns the enclosing folders of files, each folder only once, because most files share their folder with others.
struct NewFolders {
  private var known: Set<PackagePath> = []

  /// The enclosing folders of a file that enclose none of the files before it, the outermost first.
  mutating func around(_ path: PackagePath) -> [PackagePath] {
    guard let folder = path.folder, !known.contains(folder) else { return [] }
    return path.folders.filter { known.insert($0).inserted }
  }
}
