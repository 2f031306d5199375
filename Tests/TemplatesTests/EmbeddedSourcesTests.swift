import Foundation
import Testing

@testable import Templates

/// The embedded sources are those in the folders.
@Suite struct EmbeddedSourcesTests {
  private static let templates = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "../../Templates").standardizedFileURL

  @Test(arguments: ["Runtime", "Testing", "Transports/AsyncHTTPClient"])
  func isFresh(folder: String) throws {
    let embedded = [
      "Runtime": runtimeSources, "Testing": testingSources,
      "Transports/AsyncHTTPClient": transportSources["AsyncHTTPClient"] ?? [],
    ]
    let root = Self.templates.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }
    let known = Dictionary(
      (embedded[folder] ?? []).map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    #expect(Set(known.keys) == Set(paths), "run 'make embedded'")
    for path in paths {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      #expect(known[path] == text, "\(folder)/\(path) has changed: run 'make embedded'")
    }
  }
}
