import Foundation

/// Files that only this process is to read, for what is too long for memory.
nonisolated enum TemporaryFile {
  /// An empty file that is there and that its owner alone may read.
  static func make() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    guard
      FileManager.default.createFile(
        atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    return url
  }
}
