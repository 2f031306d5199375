import Foundation

/// Private files for data that is too large for memory.
nonisolated enum TemporaryFile {
  /// Creates an empty file that only its owner can read.
  static func make() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    guard
      FileManager.default.createFile(
        atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    return url
  }
}
