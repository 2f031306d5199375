import Foundation

/// A folder for a test, which is removed with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("openapi-codegen-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url.path
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: self[name], encoding: .utf8)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self[name]) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self[name], withDestinationPath: self[target])
  }

  /// Sets the modification date of a file back, to detect writes.
  func age(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: self[name])
  }

  func isAged(_ name: String) throws -> Bool {
    let attributes = try FileManager.default.attributesOfItem(atPath: self[name])
    return attributes[.modificationDate] as? Date == Date(timeIntervalSince1970: 1_000_000)
  }

  /// The text of all files by path. Folders have a trailing slash and no text.
  func snapshot() throws -> [String: String] {
    var snapshot: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: self[name])
      if attributes[.type] as? FileAttributeType == .typeDirectory {
        snapshot[name + "/"] = ""
      } else {
        snapshot[name] = (try? text(of: name)) ?? "unreadable"
      }
    }
    return snapshot
  }
}
