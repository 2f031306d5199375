import Foundation

/// The files below a folder, by their paths with `/`.
struct FolderTree: Equatable {
  var files: [String: String] = [:]

  init(_ files: [String: String]) { self.files = files }

  /// - Returns: a tree without files for a folder that is not there.
  init(readingFrom folder: URL) throws {
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appendingPathComponent(path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = try String(contentsOf: url, encoding: .utf8)
    }
  }

  /// Makes the folder hold these files and no others. Those that are the same already stay untouched, so
  /// that a compiler sees no change.
  func write(to folder: URL) throws {
    let present = try FolderTree(readingFrom: folder).files
    for path in present.keys where files[path] == nil {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
    }
    for (path, text) in files where present[path] != text {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }
}
