import Foundation

/// The files below a folder, by path.
struct FolderTree: Equatable {
  var files: [String: String] = [:]

  init(_ files: [String: String]) { self.files = files }

  /// - Returns: an empty tree if the folder does not exist.
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

  /// Makes the folder contain exactly these files. Unchanged files are not touched, so that they are not recompiled.
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
